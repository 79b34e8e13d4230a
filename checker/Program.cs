using WeightDecay.Checking.Commands;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Grade.Workshop;
using WeightDecay.Checking.Render;
using WeightDecay.Checking.Run;

if (args is [Child.Verb, var input, var output])
{
    Apart.FromTheTerminal();
    return ChildProgram.Run(input, output);
}
if (args is [CompileProgram.Verb])
    return CompileProgram.Run(Console.In, Console.Out);
if (args is [PrepareProgram.Verb, .. var names])
    return PrepareProgram.Run(Environment.CurrentDirectory, names);
Console.OutputEncoding = System.Text.Encoding.UTF8;
return CommandLine.Run(
    args,
    Environment.CurrentDirectory,
    Terminal.Of(Console.IsOutputRedirected),
    Console.IsInputRedirected ? null : Console.In
);
