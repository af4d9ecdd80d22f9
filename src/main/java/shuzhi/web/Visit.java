package shuzhi.web;

import java.util.Map;
import java.util.Optional;
import shuzhi.org.Actor;
import shuzhi.words.Language;

/// One visit to a page (访问): who reads, in which language, with which words in the address.
///
/// @param actor empty for a visitor who has not signed in
/// @param words path and query parameters by name
/// @param notice what the last command answered, to be shown once
/// @param token the CSRF token for the forms of the page
/// @param path the path and query of this page, to come back to
public record Visit(
        Optional<Actor> actor,
        String name,
        Language language,
        Map<String, String> words,
        Optional<Notice> notice,
        String token,
        String path) {

    /// @param good true for a receipt, false for a refusal or bad input
    public record Notice(boolean good, String title, String text, Map<String, String> fields) {}

    public String word(String key) {
        return words.getOrDefault(key, "");
    }

    public Actor signedIn() {
        return actor.orElseThrow(() -> new IllegalStateException("the route admits only those who signed in"));
    }
}
