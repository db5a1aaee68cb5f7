using ExoMine.Learning.Features;

namespace ExoMine.Learning.Training;

/// <summary>One labelled example of a yes-or-no question.</summary>
/// <param name="Doc">The paper it comes from: what is held out together.</param>
public sealed record Example(string Doc, FeatureBag Features, bool Label, float Weight = 1);
