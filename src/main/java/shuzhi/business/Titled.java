package shuzhi.business;

import shuzhi.words.Word;

/// What a command or an act is called (行为名称), and the article it stands on.
public interface Titled extends Word {
    /// The article of law or standard; empty when there is none.
    String article();
}
