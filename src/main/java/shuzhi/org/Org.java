package shuzhi.org;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Bodies and posts (机构编制), by code.
public final class Org {
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Post> posts = new LinkedHashMap<>();

    public Org(List<Body> bodies, List<Post> posts) {
        bodies.forEach(it -> this.bodies.put(it.code(), it));
        posts.forEach(it -> this.posts.put(it.code(), it));
    }

    public Optional<Body> body(String code) {
        return Optional.ofNullable(bodies.get(code));
    }

    public Optional<Post> post(String code) {
        return Optional.ofNullable(posts.get(code));
    }

    public Collection<Body> bodies() {
        return bodies.values();
    }

    public Collection<Post> posts() {
        return posts.values();
    }
}
