using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>What became of a body that changed or ended: what of it went where, from its lifetime's first day on.</summary>
public sealed class WhatBecame : CollaborationStatement
{
    private WhatBecame() { }   // for EF

    internal WhatBecame(Body body, HowItWent how, string? text, Party to, Lifetime lifetime, Citation citation)
        : base(body, kind: null, to, lifetime, citation) => (How, Text) = (how, text);

    public HowItWent How { get; private set; }

    /// <summary>What went: "its records", "the statutory duty"; null for the body as a whole.</summary>
    public string? Text { get; private set; }
}
