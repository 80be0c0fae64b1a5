package io.ecomrules.core.content;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Status;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a publication: who supplied and published it, how it was approved, when it came out (CNT-3 to CNT-6, CNT-8). */
final class PublicationJudge {

    /** That the wrong person carries something out is told as a wrong publisher. */
    private static final String WRONG_HANDS = "may-not-carry-out";

    private final Publication publication;
    private final ContentTerms terms;
    private final House house;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();

    private PublicationJudge(Publication publication, ContentTerms terms, House house, Instant now) {
        this.publication = publication;
        this.terms = terms;
        this.house = house;
        this.now = now;
    }

    static List<Finding> judge(Publication publication, ContentTerms terms, House house, Instant now) {
        var judge = new PublicationJudge(publication, terms, house, now);
        judge.checkHands();
        judge.checkTruth();
        judge.checkApproval();
        judge.checkTime();
        return Finding.inOrder(judge.findings);
    }

    private Instant at() {
        var published = publication.published();
        return published == null ? now : published.at();
    }

    private void checkHands() {
        var rights = terms.of(publication.information());
        var supplier = publication.suppliedBy();
        if (supplier == null) {
            lapse(ContentLapse.NOT_VERIFIED, "unclear", "supplier");
        } else {
            checkHands(ContentLapse.WRONG_SUPPLIER, supplier, rights.suppliers());
        }
        var published = publication.published();
        if (published != null) {
            checkHands(ContentLapse.WRONG_PUBLISHER, published.by(), rights.publishers());
        }
    }

    private void checkHands(ContentLapse lapse, EmployeeId who, Answered<List<Post>> allowed) {
        var posts = ContentTerms.value(allowed, findings);
        var day = house.day(at());
        if (posts != null && posts.stream().noneMatch(post -> isHolding(who, post, day))) {
            lapse(
                    lapse,
                    "employee",
                    who.value(),
                    "posts",
                    posts.stream().map(Post::code).collect(Collectors.joining(", ")));
        }
    }

    private boolean isHolding(EmployeeId who, Post post, LocalDate day) {
        return house.people()
                .find(who)
                .filter(found -> found.isHolding(post, day))
                .isPresent();
    }

    private void checkTruth() {
        check(publication.isAccurate(), "accurate");
        check(publication.isFreeOfRights(), "rights");
    }

    private void check(@Nullable Boolean holds, String what) {
        if (holds == null) {
            lapse(ContentLapse.NOT_VERIFIED, "unclear", what);
        } else if (!holds) {
            lapse(ContentLapse.NOT_ACCURATE, "unclear", what);
        }
    }

    /** What is not published yet may still be waiting for its approval. */
    private void checkApproval() {
        var published = publication.published();
        var matter = ContentTerms.value(terms.of(publication.information()).matter(), findings);
        if (published == null || matter == null) {
            return;
        }
        var approval = publication.approval();
        if (approval == null) {
            lapse(ContentLapse.UNAPPROVED, "why", "not-asked-for");
        } else if (approval.terms().matter() != matter) {
            lapse(
                    ContentLapse.UNAPPROVED,
                    "why",
                    "approved-as-" + approval.terms().matter().code());
        } else {
            var reasons =
                    approval.againstCarryingOut(published.by(), publication.content(), published.at(), house).stream()
                            .map(Problem::code)
                            .filter(code -> !code.equals(WRONG_HANDS))
                            .collect(Collectors.joining(", "));
            if (!reasons.isEmpty()) {
                lapse(ContentLapse.UNAPPROVED, "why", reasons);
            }
        }
    }

    private void checkTime() {
        var approved = approvedAt(publication.approval());
        if (publication.information() != Information.NEWS || approved == null) {
            return;
        }
        var published = publication.published();
        new Clock(terms, house.zone(), house.deadline(), findings)
                .check(
                        publication.id(),
                        Obligation.PUBLISH_NEWS,
                        approved,
                        published == null ? null : published.at(),
                        now);
    }

    private static @Nullable Instant approvedAt(@Nullable Approval approval) {
        return approval == null || approval.status() != Status.APPROVED
                ? null
                : approval.standing().stream()
                        .map(each -> each.decision().at())
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null);
    }

    private void lapse(ContentLapse lapse, String... namesAndTexts) {
        var all = new ArrayList<>(List.of(
                "id", publication.id(), "information", publication.information().code()));
        all.addAll(List.of(namesAndTexts));
        findings.addAll(terms.judge(lapse, all.toArray(String[]::new)));
    }
}
