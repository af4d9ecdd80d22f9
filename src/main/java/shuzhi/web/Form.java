package shuzhi.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import shuzhi.database.Locker;
import shuzhi.ledger.Shape;
import shuzhi.words.Text;

/// A form that was sent (表单): its words, its papers, and what is wrong with either before any rule looks at
/// it.
///
/// @param words by the name of the field; a field given several times becomes `name.0`, `name.1` …
/// @param reserved the fields that speak to the edge: `id`, `next`, `back`, `draft`
record Form(
        Map<String, String> words,
        Map<String, String> reserved,
        List<Locker.Paper> papers,
        List<Shape.Problem> problems) {
    private static final Set<String> RESERVED = Set.of("id", "next", "back", "draft");
    private static final Pattern FIELD = Pattern.compile("[\\p{L}\\p{N}_-]{1,80}(\\.[\\p{L}\\p{N}_-]{1,80}){0,7}");
    private static final String FILE = ".file";

    /// Reads words and papers of a request, urlencoded or multipart.
    static Form read(HttpServletRequest request) throws IOException {
        var form = empty();
        request.getParameterMap().forEach(form::take);
        if (!isMultipart(request)) return form;
        for (var part : parts(request)) {
            if (part.getSubmittedFileName() == null) continue;
            if (part.getSubmittedFileName().isBlank()) form.dropRow(part.getName());
            else form.take(part);
        }
        return form;
    }

    /// An upload that was left empty is no paper: its row goes, unless a draft has kept the file from before.
    private void dropRow(String field) {
        if (!field.endsWith(FILE)) return;
        var row = field.substring(0, field.length() - FILE.length() + 1);
        if (words.getOrDefault(row + "digest", "").isBlank()) words.keySet().removeIf(it -> it.startsWith(row));
    }

    static Form empty() {
        return new Form(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    static boolean isMultipart(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
    }

    private static Iterable<Part> parts(HttpServletRequest request) throws IOException {
        try {
            return request.getParts();
        } catch (ServletException e) {
            throw new IOException("the parts of the form cannot be read", e);
        }
    }

    private void take(String name, String[] values) {
        if (RESERVED.contains(name)) reserved.put(name, values[0]);
        else if (name.equals("_csrf") || name.equals("lang")) return;
        else if (!FIELD.matcher(name).matches())
            problems.add(new Shape.Problem("", new Text("没有这样的栏目名", "no field has such a name")));
        else if (values.length == 1) words.put(name, values[0]);
        else for (int i = 0; i < values.length; i++) words.put(name + "." + i, values[i]);
    }

    private void take(Part part) throws IOException {
        var field = part.getName();
        if (!field.endsWith(FILE) || !FIELD.matcher(field).matches()) {
            problems.add(new Shape.Problem(field, new Text("这一栏不接受文件", "this field takes no file")));
            return;
        }
        try (var in = part.getInputStream()) {
            switch (Upload.check(part.getSubmittedFileName(), in)) {
                case Upload.Checked.Bad(var text) -> problems.add(new Shape.Problem(field, text));
                case Upload.Checked.Good(var paper) -> {
                    papers.add(paper);
                    var stem = field.substring(0, field.length() - FILE.length());
                    words.put(stem + ".name", paper.name());
                    words.put(stem + ".digest", paper.digest());
                }
            }
        }
    }

    Optional<String> reserved(String name) {
        return Optional.ofNullable(reserved.get(name)).filter(it -> !it.isBlank());
    }
}
