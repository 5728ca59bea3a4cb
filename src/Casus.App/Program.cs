using System.Runtime.InteropServices;
using Casus.App;
using Casus.App.Commands;

// A reader that has seen enough ("casus code … | head") ends the run quietly.
using var pipe = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)13, _ => Environment.Exit(0));
return CommandLine.Run(args, Terminal.OfProcess());
