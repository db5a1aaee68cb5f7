using ExoMine.Learning.Features;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ExoMine.Learning.Training;

/// <summary>An example as ML.NET reads it.</summary>
internal sealed class ExampleRow
{
    public bool Label { get; set; }

    public float Weight { get; set; }

    public VBuffer<float> Features { get; set; }

    public static IDataView Load(MLContext context, IEnumerable<Example> examples, FeatureIndex index)
    {
        var rows = examples.Select(example =>
        {
            var found = index.Look(example.Features);
            return new ExampleRow
            {
                Label = example.Label,
                Weight = example.Weight,
                Features = new VBuffer<float>(index.Count, found.Count, [.. found.Select(f => f.Value)], [.. found.Select(f => f.Index)]),
            };
        }).ToArray();
        var schema = SchemaDefinition.Create(typeof(ExampleRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, index.Count);
        return context.Data.LoadFromEnumerable(rows, schema);
    }
}
