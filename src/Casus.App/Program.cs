using Casus.App.Commands;
using Casus.App.Screen;

return CommandLine.Run(args, Terminal.OfProcess());
