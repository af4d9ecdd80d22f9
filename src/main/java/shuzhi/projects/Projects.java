package shuzhi.projects;

import java.util.List;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.projects.project.Rules;
import shuzhi.words.Text;

/// The door of major projects (重大项目).
public final class Projects {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "projects",
            new Text("重大项目", "Projects"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(Rules.PROJECT, shuzhi.projects.programme.Rules.PROGRAMME),
            Views.all(),
            Figures.all(),
            Reactions::all,
            Reactions::timers,
            ground -> new Pages(ground).routes(),
            new Seeds());

    private Projects() {}
}
