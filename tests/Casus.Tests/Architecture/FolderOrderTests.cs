using System.Reflection;
using System.Reflection.Emit;

namespace Casus.Tests.Architecture;

/// <summary>The folders of the engine are the journey of an article: each uses only those before it. Read from the compiled code, method bodies included.</summary>
public class FolderOrderTests
{
    private static readonly string[] Folders = ["Articles", "Documents", "Entities", "Events", "Linkage", "Scoring", "Series"];

    // At the root: the small domain types stand below all folders, the front door above them.
    private static readonly string[] AboveAll = ["CodingPipeline", "CodingPipelineOptions", "CodedDocument", "DataChecker"];

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    [Fact]
    public void Folders_UseOnlyEarlierFolders()
    {
        var backward = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in typeof(CodingPipeline).Assembly.GetTypes())
        {
            var from = RankOf(type);
            if (from is null) continue;
            foreach (var used in TypesUsedBy(type))
                if (RankOf(used) is { } to && to > from) backward.Add($"{type.FullName} uses {used.FullName}");
        }

        Assert.True(backward.Count == 0, string.Join('\n', backward));
    }

    [Fact]
    public void Namespaces_AreTheKnownFolders()
    {
        var unknown = typeof(CodingPipeline).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Casus", StringComparison.Ordinal) == true && type.Namespace != "Casus")
            .Select(type => type.Namespace!.Split('.')[1]).Where(folder => !Folders.Contains(folder)).Distinct();
        Assert.Empty(unknown);
    }

    [Fact]
    public void TypeNames_CarryNoBannedEndings()
    {
        string[] banned = ["Manager", "Helper", "Helpers", "Util", "Utils", "Processor", "Service", "Wrapper", "Impl"];
        var found = typeof(CodingPipeline).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Casus", StringComparison.Ordinal) == true)
            .Where(type => banned.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))).Select(type => type.FullName);
        Assert.Empty(found);
    }

    private static int? RankOf(Type type)
    {
        while (type.HasElementType) type = type.GetElementType()!;
        if (type.Assembly != typeof(CodingPipeline).Assembly || type.Namespace is not { } name || !name.StartsWith("Casus", StringComparison.Ordinal)) return null;
        var outermost = type;
        while (outermost.DeclaringType is { } outer) outermost = outer;
        if (name == "Casus") return AboveAll.Contains(outermost.Name) ? Folders.Length : -1;
        return Array.IndexOf(Folders, name.Split('.')[1]);
    }

    private static IEnumerable<Type> TypesUsedBy(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        IEnumerable<Type> used = [.. type.GetInterfaces(), .. type.GetFields(All).Select(field => field.FieldType), .. type.BaseType is { } parent ? (Type[])[parent] : []];
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
            used = used.Concat(method.GetParameters().Select(parameter => parameter.ParameterType)).Concat(method is MethodInfo info ? [info.ReturnType] : []).Concat(TypesInBody(type, method));
        return used.SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];

    private static IEnumerable<Type> TypesInBody(Type type, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code) yield break;
        foreach (var local in body.LocalVariables) yield return local.LocalType;
        for (var i = 0; i < code.Length;)
        {
            var value = code[i] == 0xFE ? (short)(0xFE00 | code[i + 1]) : code[i];
            i += code[i] == 0xFE ? 2 : 1;
            var operand = OpCodesByValue[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
                && Resolve(type, method, BitConverter.ToInt32(code, i)) is { } member)
            {
                if (member is Type named) yield return named;
                else if (member.DeclaringType is { } declaring) yield return declaring;
            }

            i += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }

    private static MemberInfo? Resolve(Type type, MethodBase method, int token)
    {
        try
        {
            return type.Module.ResolveMember(token, type.IsGenericType ? type.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
