package shuzhi.indicators;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.org.Role;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The pages of indicators (经济指标页面), by thing.
public final class Pages {
    static final Set<Role> STAFF = EnumSet.of(Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR, Role.REPORTER);

    private final Ground ground;

    Pages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        return Stream.of(
                        new IndicatorPages(ground).routes(),
                        new DictionaryPages(ground).routes(),
                        new ReadingPages(ground).routes(),
                        new IntakePages(ground).routes(),
                        new TargetPages(ground).routes(),
                        new AnalysisPages(ground).routes(),
                        new ChartPages(ground).routes())
                .flatMap(List::stream)
                .toList();
    }

    /// A file page with tables above it.
    public record WithTables(FilePages.Shown sheet, List<Listing> tables) {}

    /// A page of tables.
    ///
    /// @param lead may be empty
    /// @param links where else to go
    public record Tables(Visit visit, Text title, Text lead, List<Link> links, List<Listing> tables) {}

    public record Link(Text text, String path) {}
}
