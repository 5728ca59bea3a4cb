Console.WriteLine("casus");
