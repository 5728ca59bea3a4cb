namespace Casus.Language.Coreference.Chains;

/// <summary>Lists under keys.</summary>
static class Listing
{
    extension<T>(Dictionary<string, List<T>> lists)
    {
        /// <summary>The list under a key, which is made where there is none.</summary>
        public List<T> Listed(string key)
        {
            if (!lists.TryGetValue(key, out var list))
                lists[key] = list = [];
            return list;
        }
    }
}
