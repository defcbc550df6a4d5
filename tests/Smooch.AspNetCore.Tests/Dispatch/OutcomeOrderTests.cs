namespace Smooch.AspNetCore.Tests.Dispatch;

public sealed class OutcomeOrderTests
{
    private static readonly WebhookOutcome[] FromBest =
    [
        WebhookOutcome.Handled,
        WebhookOutcome.Enqueued,
        WebhookOutcome.Busy,
        WebhookOutcome.Rejected,
        WebhookOutcome.Failed,
    ];

    [Fact]
    public void The_worse_of_two_outcomes_decides_whichever_comes_first()
    {
        for (var better = 0; better < FromBest.Length; better++)
        {
            for (var worse = better; worse < FromBest.Length; worse++)
            {
                Assert.Equal(FromBest[worse], OutcomeOrder.Worse(FromBest[better], FromBest[worse]));
                Assert.Equal(FromBest[worse], OutcomeOrder.Worse(FromBest[worse], FromBest[better]));
            }
        }
    }
}
