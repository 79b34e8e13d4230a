using System.Threading;
using WeightDecay.Given.Native;
using WeightDecay.Sandboxed;

// Deep recursion is no crime: sixteen megabytes of it.
const int Stack = 16 << 20;

FilterHere.IfAsked();
if (args is [Canary.Verb, var name, var argument])
    return Canary.Run(name, argument);
TorchNative.Prepare();
Frames frames = Standard.Take();
Awake.Up();
frames.Send(to => to.Write((byte)Message.Ready));
var answering = new Thread(() => new Answering(frames).Run(), Stack);
answering.Start();
answering.Join();
return 0;
