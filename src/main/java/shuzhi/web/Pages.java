package shuzhi.web;

/// The pages of the edge itself (登录、注册、提示页): what their templates show.
public final class Pages {
    private Pages() {}

    /// Says in a few words what is the matter.
    public record Message(Visit visit, String title, String text) {}

    /// @param next where to go after signing in, a path of this house
    /// @param identity true when staff may sign in through the identity service
    public record SignIn(Visit visit, String next, boolean identity) {}

    /// @param next where to go after registering and signing in
    public record Register(Visit visit, String next) {}
}
