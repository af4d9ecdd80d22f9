package shuzhi.ledger;

/// A command whose file is named by what it is about (自定卷号): a body by its code, a rating by its dossier. So there is
/// one file for one thing, whoever opens it; under any other name the clerk refuses the command.
public interface Named {
    String file();
}
