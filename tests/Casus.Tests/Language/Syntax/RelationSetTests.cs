using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Tests.Language.Syntax;

public class RelationSetTests
{
    [Fact]
    public void Holds_what_it_is_made_of_and_nothing_else()
    {
        var set = new RelationSet(Deprel.Dep, Deprel.Nsubj, Deprel.Xcomp);
        Assert.Equal([Deprel.Dep, Deprel.Nsubj, Deprel.Xcomp], Enum.GetValues<Deprel>().Where(set.Contains));
        Assert.DoesNotContain(Enum.GetValues<Deprel>(), new RelationSet().Contains);
    }

    [Fact]
    public void Joins_sets_and_single_relations() =>
        Assert.Equal(
            new RelationSet(Deprel.Obj, Deprel.Obl, Deprel.Iobj),
            new RelationSet(Deprel.Obj, Deprel.Obl) | Deprel.Iobj
        );

    [Fact]
    public void Has_room_for_every_relation() => Assert.True(Enum.GetValues<Deprel>().Length <= 64);
}
