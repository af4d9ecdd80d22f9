package shuzhi.org;

/// From where a command may come, seen from the place of its file (请求的来处), rule A-80.
public enum From {
    /// from posts of that place, or above it where the role reaches down
    ITS_PLACE,
    /// also from the windows of the places below: they receive, help and hand over (收件、帮办、送达)
    BELOW,
    /// from anywhere: the file itself names the body that is asked
    ANYWHERE
}
