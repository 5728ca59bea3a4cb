using Casus.App.Screen;
using Casus.App.Store;

namespace Casus.App.Server;

/// <summary>Runs a command on records that are lent to it, and gives its exit code.</summary>
public delegate int RunCommand(string[] args, Terminal terminal, IRecords records);
