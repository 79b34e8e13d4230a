// The global usings of every exercise, solution, spec, misconception and alternative.
// MSBuild links this file into each project; the checker adds it to each of its compilations.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using MathNet.Numerics.LinearAlgebra;
global using TorchSharp;
global using static TorchSharp.torch;
global using WeightDecay.Given;
