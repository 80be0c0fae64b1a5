package io.ecomrules.core.trade;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.order.Step;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.workflow.Stamp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Decides one request about one order: the event it becomes, or every reason why not. */
final class Decider {

    /** The steps of the life that an order reports. */
    private static final Map<OrderFlow.Command, Step> REPORTED = Map.of(
            OrderFlow.Command.ACCEPT,
            Step.ACCEPTED,
            OrderFlow.Command.CONTACT,
            Step.CONTACTED,
            OrderFlow.Command.CONFIRM,
            Step.CONFIRMED,
            OrderFlow.Command.HAND_OVER,
            Step.HANDED_OVER,
            OrderFlow.Command.SHIP,
            Step.SHIPPED,
            OrderFlow.Command.PICK_UP,
            Step.SHIPPED);

    private final OrderDesk desk;
    private final OrderLife life;
    private final Books books;
    private final Stamp stamp;

    Decider(OrderDesk desk, OrderLife life, Stamp stamp) {
        this.desk = desk;
        this.life = life;
        this.books = life.books();
        this.stamp = stamp;
    }

    Answer<OrderLife> decide(OrderRequest request) {
        if (request instanceof OrderRequest.Advance advance) {
            return advance(advance);
        }
        if (request instanceof OrderRequest.Remark remark) {
            return record(
                    new OrderEvent.Remarked(remark.text(), stamp),
                    when(life.state().hasLeft(), "goods-have-left"));
        }
        if (request instanceof OrderRequest.Pay pay) {
            return pay(pay);
        }
        if (request instanceof OrderRequest.Amend amend) {
            return amend(amend);
        }
        if (request instanceof OrderRequest.Ask ask) {
            return ask(ask.claim());
        }
        if (request instanceof OrderRequest.Handle handle) {
            var known = books.claims().get(handle.claim());
            return known == null
                    ? Answer.refused(about("no-such-claim").with("claim", handle.claim()))
                    : claim(known.claim(), handle);
        }
        return payBack();
    }

    private Answer<OrderLife> advance(OrderRequest.Advance request) {
        var command = request.command();
        var open = desk.open(life, REPORTED.get(command), stamp.at());
        var right = desk.returnRight(life, stamp.at(), request.exclusion());
        var facts = new OrderFlow.Facts(life.order(), life, open, request, right, stamp);
        var progress = life.progress();
        var answer = progress.step(command, progress.version(), facts, stamp);
        if (answer instanceof Answer.Refused<?> refused && isNotPossible(refused.reasons())) {
            var reasons = new ArrayList<>(refused.reasons());
            reasons.addAll(OrderFlow.againstAnywhere(command, facts));
            return new Answer.Refused<>(reasons);
        }
        return taken(answer, after -> new OrderEvent.Stepped(last(after.history())));
    }

    private static boolean isNotPossible(List<Problem> reasons) {
        return reasons.stream().anyMatch(reason -> reason.code().equals("step-not-possible"));
    }

    private Answer<OrderLife> pay(OrderRequest.Pay request) {
        if (books.payments().contains(request.payment())) {
            return new Answer.Unchanged<>(life);
        }
        var reasons = when(life.state().isEnd(), "payment-on-ended-order");
        reasons.addAll(Completeness.against(request.payment(), books.currency(), books.paymentIds()));
        return record(new OrderEvent.Paid(request.payment(), stamp), reasons);
    }

    private Answer<OrderLife> payBack() {
        var owed = books.owedToBuyer();
        return record(new OrderEvent.PaidBack(owed, stamp), when(owed.signum() <= 0, "nothing-to-pay-back"));
    }

    private Answer<OrderLife> amend(OrderRequest.Amend request) {
        var amendment = request.amendment();
        var approval = request.approval();
        var before = books.amendments().get(approval.id());
        if (amendment.equals(before)) {
            return new Answer.Unchanged<>(life);
        }
        var reasons = new ArrayList<Problem>();
        if (before != null) {
            reasons.add(about("approval-used-already").with("approval", approval.id()));
        }
        if (approval.terms().matter() != amendment.matter()) {
            reasons.add(about("approval-of-another-matter")
                    .with("approval", approval.id())
                    .named(
                            "matter",
                            approval.terms().matter().code(),
                            approval.terms().matter())
                    .named("expected", amendment.matter().code(), amendment.matter()));
        } else {
            reasons.addAll(approval.againstCarryingOut(
                    EmployeeId.of(stamp.by()), amendment.fields(life.order().id()), stamp.at(), request.house()));
        }
        if (life.state().hasLeft() || life.state().isEnd()) {
            reasons.add(about("amended-too-late")
                    .named(
                            "state",
                            life.state().code(),
                            locale -> OrderFlow.workflow().title(life.state(), locale)));
        }
        if (amendment instanceof Amendment.Price price) {
            reasons.addAll(againstPrice(price));
        }
        return record(new OrderEvent.Amended(amendment, approval.id(), stamp), reasons);
    }

    private List<Problem> againstPrice(Amendment.Price price) {
        var reasons = when(books.paid().signum() > 0, "priced-after-payment");
        var shipping = price.shipping() == null ? books.shipping() : price.shipping();
        if (shipping == null) {
            reasons.add(about("order-incomplete").with("field", "shipping"));
        } else if (Completeness.isTooFine(shipping, books.currency())) {
            reasons.add(fine("shipping", shipping));
        }
        price.lines().forEach((number, each) -> {
            var field = "lines[" + number + "].total";
            var line = books.line(number);
            if (line == null) {
                reasons.add(about("no-such-line").with("line", number.toString()));
                return;
            }
            var total = Objects.requireNonNull(Books.priced(line.line(), each).total(), "total");
            if (total.signum() < 0) {
                reasons.add(
                        about("negative-total").with("line", number.toString()).with("total", total.toPlainString()));
            } else if (Completeness.isTooFine(total, books.currency())) {
                reasons.add(fine(field, total));
            }
        });
        return reasons;
    }

    private Problem fine(String field, BigDecimal amount) {
        return Completeness.tooFine(field, amount, books.currency())
                .with("order", life.order().id());
    }

    private Answer<OrderLife> ask(Claim claim) {
        var known = books.claims().get(claim.id());
        boolean isAmended = known != null && known.state() == ClaimFlow.State.BACK_WITH_BUYER;
        if (known != null && !isAmended && !known.claim().equals(claim)) {
            return Answer.refused(about("claim-id-taken").with("claim", claim.id()));
        }
        var command = isAmended ? ClaimFlow.Command.AMEND : ClaimFlow.Command.REQUEST;
        return claim(claim, OrderRequest.handle(claim.id(), command));
    }

    private Answer<OrderLife> claim(Claim claim, OrderRequest.Handle request) {
        var known = books.claims().get(claim.id());
        var right = desk.returnRight(life, known == null ? stamp.at() : known.askedAt(), request.exclusion());
        var facts = new ClaimFlow.Facts(life, claim, request, right, stamp);
        if (known == null) {
            return taken(
                    ClaimFlow.WORKFLOW.begin(request.command(), facts, stamp),
                    begun -> stepped(facts, last(begun.history())));
        }
        var progress = known.progress();
        return taken(
                progress.step(request.command(), progress.version(), facts, stamp),
                after -> stepped(facts, last(after.history())));
    }

    private OrderEvent stepped(
            ClaimFlow.Facts facts, io.ecomrules.core.workflow.Step<ClaimFlow.State, ClaimFlow.Command> step) {
        boolean isSettled = step.to() == ClaimFlow.State.SETTLED;
        return new OrderEvent.ClaimStepped(
                facts.claim(),
                step,
                facts.right(),
                isSettled ? books.settlement(facts.claim()) : null,
                isSettled ? facts.request().payment() : null);
    }

    private <T> Answer<OrderLife> taken(Answer<T> answer, Function<T, OrderEvent> event) {
        return answer instanceof Answer.Unchanged
                ? new Answer.Unchanged<>(life)
                : answer.map(after -> life.after(event.apply(after)));
    }

    private Answer<OrderLife> record(OrderEvent event, List<Problem> reasons) {
        return reasons.isEmpty() ? new Answer.Granted<>(life.after(event)) : new Answer.Refused<>(reasons);
    }

    private List<Problem> when(boolean isWrong, String code) {
        var reasons = new ArrayList<Problem>();
        if (isWrong) {
            reasons.add(about(code)
                    .named(
                            "state",
                            life.state().code(),
                            locale -> OrderFlow.workflow().title(life.state(), locale)));
        }
        return reasons;
    }

    private Problem about(String code) {
        return Problem.of(code, "order", life.order().id());
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
