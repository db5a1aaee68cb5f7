namespace ExoMine.Formats;

/// <summary>Writes something about all papers of a run: a table, or one file of all.</summary>
public interface IRunWriter : IDisposable
{
    /// <summary>Works a paper out, on any thread; the action that comes back adds it, and is called in the order of the inputs on one thread.</summary>
    /// <param name="json">The paper's annotated JSON as it is in its file.</param>
    Action Prepare(Paper paper, string json);

    /// <summary>Puts the files in their place. Without it they are thrown away.</summary>
    void Commit();
}
