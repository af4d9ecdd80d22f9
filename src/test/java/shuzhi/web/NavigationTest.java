package shuzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shuzhi.words.Language;

/// A short navigation is one row; a long one names the businesses, and below them the pages of the one that is open.
class NavigationTest {
    @Test
    void aFewEntriesStandInOneRow() {
        var visit = visit(links(4, 4, 0));
        assertThat(visit.groups()).isEmpty();
        assertThat(visit.entries()).hasSize(8);
    }

    @Test
    void manyEntriesAreGroupedByBusiness() {
        var visit = visit(links(5, 4, 6));
        assertThat(visit.groups()).extracting(Visit.Link::label).containsExactly("审批", "督查");
        assertThat(visit.groups()).extracting(Visit.Link::path).containsExactly("/a0", "/b0");
        assertThat(visit.groups()).extracting(Visit.Link::here).containsExactly(false, true);
        assertThat(visit.entries()).extracting(Visit.Link::path).containsExactly("/b0", "/b1", "/b2", "/b3");
    }

    @Test
    void onAPageOfNoBusinessOnlyTheBusinessesAreNamed() {
        var visit = visit(links(5, 4, -1));
        assertThat(visit.groups()).hasSize(2);
        assertThat(visit.entries()).isEmpty();
    }

    /// @param here the place of the entry that is open, counted through; none when negative
    private static List<Visit.Link> links(int approvals, int supervision, int here) {
        var links = new ArrayList<Visit.Link>();
        for (int i = 0; i < approvals; i++) links.add(new Visit.Link("/a" + i, "甲" + i, "审批", links.size() == here));
        for (int i = 0; i < supervision; i++) links.add(new Visit.Link("/b" + i, "乙" + i, "督查", links.size() == here));
        return links;
    }

    private static Visit visit(List<Visit.Link> links) {
        return new Visit(Optional.empty(), "", Language.CHINESE, Map.of(), Optional.empty(), "", "/", links, false);
    }
}
