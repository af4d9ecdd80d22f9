package shuzhi.business;

import java.util.Optional;
import shuzhi.papers.Paper;

/// How the files of a thing look on paper (版式): as readers print them, and as the archive keeps them. What is
/// published gives the same bytes on any day.
@FunctionalInterface
public interface Printed {
    /// Things that have no form of their own on paper.
    Printed NOTHING = (_, _) -> Optional.empty();

    /// @return empty while the file has nothing to print
    Optional<Paper> paper(Ground ground, String file);
}
