package shuzhi.web;

import java.io.IOException;
import java.io.OutputStream;

/// What a page handler answers (页面): a template with its model, a file, a way on, or nothing here.
public sealed interface Page {
    /// @param template path of the template, for instance `shuzhi/approvals/pages/dossier.jte`
    /// @param model the one parameter `page` of the template
    record Show(String template, Record model) implements Page {}

    /// @param inline true to show it in the browser, false to save it
    record File(String name, String type, byte[] bytes, boolean inline) implements Page {}

    /// A file that is written while it is sent (边写边发); one that cannot be finished breaks off.
    record Stream(String name, String type, Writing writing) implements Page {}

    /// Writes a file; the stream stays open.
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    record Redirect(String path) implements Page {}

    /// Nothing here — or nothing that this visitor may see; the two are never told apart (threat T10).
    record Missing() implements Page {}
}
