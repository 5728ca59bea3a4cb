namespace Casus.Coding.Actors.Readings;

/// <summary>An actor to whom a text points back, and the words that told it; null where no words tell it alone.</summary>
readonly record struct ToldActor(Actor Actor, Quote? Words);
