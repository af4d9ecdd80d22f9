package shuzhi.network.post;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.Refusal;
import shuzhi.org.Clearance;
import shuzhi.org.Post;
import shuzhi.org.Powers;
import shuzhi.org.Role;
import shuzhi.org.Shipped;
import shuzhi.words.Text;

/// How posts are established and ended (岗位管理规则): powers belong to posts; the three administrators stay apart.
public final class Rules {
    private static final String CODE = "[a-z0-9][a-z0-9-]{3,58}";

    public static final Thing<Command, Act, State> POST = new Thing<>(
            "post",
            new Text("岗位", "Post"),
            Command.class,
            Act.class,
            State.BLANK,
            (state, _, _) -> state.last().map(_ -> Refusal.ENDED_ALREADY),
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    public static Decision<Act> decide(State state, Command command, Context context) {
        if (state.last().isPresent()) return refuse(Refusal.ENDED_ALREADY);
        return switch (command) {
            case Command.Establish it -> establish(state, it, context);
            case Command.Clear it -> clear(state, it, context);
            case Command.Abolish it -> abolish(it, context);
        };
    }

    private static Decision<Act> establish(State state, Command.Establish it, Context context) {
        if (!it.code().matches(CODE)) return refuse(Refusal.BAD_CODE, Text.same(it.code()));
        if (it.zh().isBlank() || it.en().isBlank()) return refuse(Refusal.BAD_NAME);
        boolean known = state.facts().isPresent() || Shipped.ORG.post(it.code()).isPresent();
        if (known) return refuse(Refusal.EXISTS_ALREADY, Text.same(it.code()));
        var roles = it.roles().stream().distinct().toList();
        if (roles.isEmpty() || roles.contains(Role.APPLICANT) || roles.contains(Role.SYSTEM))
            return refuse(Refusal.ROLE_NOT_FOR_POSTS);
        if (roles.size() > 1 && roles.stream().anyMatch(Shipped.ADMINISTRATORS::contains))
            return refuse(Refusal.ADMINISTRATORS_APART);
        var body = shuzhi.network.body.Rules.seat(it.body(), it.from(), context);
        if (body.isEmpty()) return refuse(Refusal.UNKNOWN, Text.same(it.body()));
        if (!shuzhi.network.place.Rules.stands(it.seat(), it.from(), context)
                || !DivisionCode.contains(body.get(), it.seat())) return refuse(Refusal.UNKNOWN, Text.same(it.seat()));
        if (!mayKeep(body.get(), context)) return refuse(Refusal.NOT_YOUR_PLACE, Text.same(body.get()));
        return act(new Act.Established(it.code(), it.zh(), it.en(), it.body(), it.seat(), roles, it.from()));
    }

    private static Decision<Act> clear(State state, Command.Clear it, Context context) {
        var post = standing(it.code(), context.today(), context);
        if (post.isEmpty()) return refuse(Refusal.UNKNOWN, Text.same(it.code()));
        var place = post.get().seat();
        if (!Powers.may(context.actor(), List.of(Role.SECURITY_ADMINISTRATOR), place))
            return refuse(Refusal.NOT_YOUR_PLACE, Text.same(place));
        if (post.get().roles().stream().anyMatch(Shipped.ADMINISTRATORS::contains)) return refuse(Refusal.NO_BUSINESS);
        if (it.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        if (clearance(state, it.code()) == it.clearance())
            return refuse(Refusal.CLEARED_ALREADY, it.clearance().text());
        return act(new Act.Cleared(it.code(), it.clearance(), it.reason()));
    }

    /// What the post is cleared for, by the acts and else by the shipped table.
    private static Clearance clearance(State state, String code) {
        return state.clearance()
                .or(() -> Shipped.ORG.post(code).map(Post::clearance))
                .orElse(Clearance.PUBLIC);
    }

    private static Decision<Act> abolish(Command.Abolish it, Context context) {
        var post = standing(it.code(), it.last(), context);
        if (post.isEmpty()) return refuse(Refusal.UNKNOWN, Text.same(it.code()));
        if (!mayKeep(post.get().seat(), context))
            return refuse(Refusal.NOT_YOUR_PLACE, Text.same(post.get().seat()));
        if (it.last().isBefore(context.today())) return refuse(Refusal.DAY_PASSED);
        return act(new Act.Abolished(it.code(), it.last()));
    }

    private static boolean mayKeep(String place, Context context) {
        return Powers.may(context.actor(), List.of(Role.SYSTEM_ADMINISTRATOR), place);
    }

    /// What a post is on that day, by the shipped table and the acts; empty when it does not stand.
    public static Optional<State.Facts> standing(String code, LocalDate day, Context context) {
        var state = (State) context.files().state("post", "post-" + code);
        if (state.last().filter(day::isAfter).isPresent()) return Optional.empty();
        if (state.facts().isPresent()) return state.facts().filter(it -> !day.isBefore(it.from()));
        return Shipped.ORG
                .post(code)
                .filter(it -> it.validOn(day))
                .map(it -> new State.Facts(it.body(), it.place(), List.copyOf(it.roles()), LocalDate.MIN));
    }
}
