package shuzhi.browser;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import shuzhi.words.Language;

/// What every page owes its reader (页面检查): a title, one heading of the first level, a label for every field, the
/// language said, no id twice, nothing that runs, nothing wider than the window, and a silent console.
final class PageCheck {
    private static final String SCRIPT = """
            const faults = [];
            const say = (when, what) => { if (when) faults.push(what); };
            say(!document.title.trim(), 'no title');
            say(document.querySelectorAll('h1').length !== 1, 'not exactly one h1');
            say(document.documentElement.lang !== arguments[0], 'language is ' + document.documentElement.lang);
            say(!document.querySelector('main'), 'no main');
            say([...document.scripts].some(it => !it.src.startsWith(location.origin + '/static/')), 'a script that is not a file of the house stands in the page');
            say(document.documentElement.scrollWidth > window.innerWidth,
                'wider than the window: ' + document.documentElement.scrollWidth + ' of ' + window.innerWidth);
            for (const it of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
              const label = [...it.labels].map(one => one.textContent.trim()).join('') || it.getAttribute('aria-label');
              say(!label, 'no label: ' + it.name);
            }
            for (const it of document.querySelectorAll('a, button'))
              say(!it.textContent.trim() && !it.getAttribute('aria-label'), 'no words: ' + it.outerHTML);
            const ids = [...document.querySelectorAll('[id]')].map(it => it.id);
            ids.filter((it, at) => ids.indexOf(it) !== at).forEach(it => faults.push('id twice: ' + it));
            for (const it of document.querySelectorAll('[aria-describedby], [aria-labelledby]'))
              for (const id of ((it.getAttribute('aria-describedby') || '') + ' ' + (it.getAttribute('aria-labelledby') || ''))
                  .split(/\\s+/))
                say(id && !document.getElementById(id), 'leads nowhere: ' + id);
            return faults;
            """;

    private PageCheck() {}

    /// What is wrong with the page that is open; empty when nothing is.
    static List<String> faults(ChromeDriver driver, Language language) {
        var faults = new ArrayList<String>();
        if (driver.executeScript(SCRIPT, language.tag()) instanceof List<?> found)
            found.forEach(it -> faults.add(String.valueOf(it)));
        else faults.add("the page could not be checked");
        for (var line : driver.manage().logs().get(LogType.BROWSER)) faults.add("console: " + line.getMessage());
        return faults;
    }
}
