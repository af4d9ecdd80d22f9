package shuzhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import shuzhi.testing.House;
import shuzhi.words.Language;
import shuzhi.words.Word;

/// A browser that reads one language (浏览器): Debian's Chromium, driven by what a person sees. Every page that it
/// opens is checked, see [PageCheck].
final class Browser implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 390;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "browser");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final House house;
    private final Language language;
    private final Path downloads;
    /// The cookies of those who signed in before, by login.
    private final Map<String, Set<Cookie>> sessions = new HashMap<>();

    private Browser(ChromeDriver driver, House house, Language language, Path downloads) {
        this.driver = driver;
        this.house = house;
        this.language = language;
        this.downloads = downloads;
    }

    /// True when this machine has the browser and its driver. None is ever downloaded.
    static boolean isThere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /// @param folder empty; holds what the browser keeps and what is downloaded
    static Browser start(House house, Language language, Path folder) {
        var downloads = folder.resolve("downloads");
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--hide-scrollbars",
                "--lang=" + language.tag(),
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption(
                "prefs",
                Map.of("intl.accept_languages", language.tag(), "download.default_directory", downloads.toString()));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        try {
            Files.createDirectories(downloads);
            Files.createDirectories(PICTURES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var browser = new Browser(new ChromeDriver(service, options), house, language, downloads);
        browser.width(WIDE);
        return browser;
    }

    /// The width of the window as a page sees it, in pixels.
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(WIDE, 1000));
    }

    void open(String path) {
        driver.get(house.address() + path);
        check();
    }

    /// The path of the page that is open.
    String path() {
        return java.net.URI.create(String.valueOf(driver.getCurrentUrl())).getPath();
    }

    /// The path of the page that is open.
    String address() {
        return driver.getCurrentUrl().substring(house.address().length()).replaceFirst("[?#].*", "");
    }

    /// Reads the page again.
    void again() {
        driver.navigate().refresh();
        check();
    }

    /// Signs in by the page the first time; afterwards takes up the session that was left.
    void become(String login) {
        driver.manage().deleteAllCookies();
        var kept = sessions.get(login);
        if (kept != null) {
            kept.forEach(driver.manage()::addCookie);
            return;
        }
        open("/sign-in");
        type("login", login);
        type("password", House.PASSWORD);
        press(shuzhi.web.Words.SIGN_IN);
        assertThat(seen("header")).contains(shuzhi.web.Words.SIGN_OUT.in(language));
        sessions.put(login, Set.copyOf(driver.manage().getCookies()));
    }

    void signOut() {
        driver.manage().deleteAllCookies();
    }

    void type(String field, String text) {
        var input = driver.findElement(By.name(field));
        input.clear();
        input.sendKeys(text);
    }

    /// Picks a day, as the calendar of a date field does; what is typed there depends on the machine.
    void day(String field, LocalDate day) {
        driver.executeScript("arguments[0].value = arguments[1]", driver.findElement(By.name(field)), day.toString());
    }

    void choose(String field, String value) {
        new Select(driver.findElement(By.name(field))).selectByValue(value);
    }

    /// Ticks the box or the round button of a group that bears this label.
    void tick(String label) {
        driver.findElement(By.xpath("//main//label[contains(normalize-space(), '" + label + "')]"))
                .click();
    }

    /// Ticks the box or the round button of a group that stands for this value.
    void tick(String field, String value) {
        driver.findElement(By.cssSelector("[name='" + field + "'][value='" + value + "']"))
                .click();
    }

    /// Presses keys, wherever the focus is.
    void keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /// Presses the tabulator until the focus is on what bears these words.
    void keysUntil(Word word) {
        keysUntil(word.in(language));
    }

    /// Presses the tabulator until the focus is on what bears these words or this name.
    void keysUntil(String wordsOrName) {
        for (int i = 0; i < 40 && !focus().equals(wordsOrName); i++) keys(Keys.TAB);
        assertThat(focus()).isEqualTo(wordsOrName);
    }

    /// The words, or else the name, of what has the focus.
    String focus() {
        var active = driver.switchTo().activeElement();
        return active.getText().isBlank() ? String.valueOf(active.getDomAttribute("name")) : active.getText();
    }

    void upload(String field, Path file) {
        driver.findElement(By.name(field)).sendKeys(file.toAbsolutePath().toString());
    }

    /// Presses the button or follows the link in the content that bears exactly these words.
    void press(Word word) {
        press(word.in(language));
    }

    void press(String words) {
        follow(driver.findElement(By.xpath("//main//*[self::a or self::button][normalize-space() = '" + words + "']")));
    }

    /// Follows the first link in the content that begins with these words.
    void pick(Word word) {
        follow(driver.findElement(By.xpath("//main//a[starts-with(normalize-space(), '" + word.in(language) + "')]")));
    }

    /// A form that is sent has been answered when this returns: on a busy machine the click comes back before the page
    /// goes.
    private void follow(WebElement element) {
        boolean sends = is("""
                const it = arguments[0];
                window.leaving = true;
                return it.tagName === 'BUTTON' && it.type === 'submit' && it.form !== null && it.form.checkValidity();
                """, element);
        element.click();
        if (sends)
            await("the form is answered", () -> is("return !window.leaving && document.readyState === 'complete'"));
        check();
    }

    /// Between two pages nothing holds.
    private boolean is(String script, Object... values) {
        try {
            return Boolean.TRUE.equals(driver.executeScript(script, values));
        } catch (WebDriverException e) {
            return false;
        }
    }

    /// Opens the line that hides more.
    void unfold(Word summary) {
        driver.findElement(By.xpath("//summary[normalize-space() = '" + summary.in(language) + "']"))
                .click();
    }

    boolean shows(Word word) {
        return seen("main").contains(word.in(language));
    }

    /// The text that is seen in the first element of a selector.
    String seen(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    /// The texts of all elements of a selector.
    List<String> all(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    String value(String field) {
        return String.valueOf(driver.findElement(By.name(field)).getDomProperty("value"));
    }

    /// The answer beside a label in the list of facts.
    String fact(Word label) {
        return driver.findElement(By.xpath(
                        "//main//dt[normalize-space() = '" + label.in(language) + "']/following-sibling::dd[1]"))
                .getText();
    }

    /// Follows a link that leads to a file; returns the file.
    byte[] download(Word link) throws IOException {
        driver.findElement(By.xpath("//main//a[normalize-space() = '" + link.in(language) + "']"))
                .click();
        await("a file comes down", () -> !files().isEmpty());
        return Files.readAllBytes(files().getFirst());
    }

    private List<Path> files() {
        try (var all = Files.list(downloads)) {
            return all.filter(it -> it.toString().endsWith(".ofd")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for what others do, at most 20 seconds.
    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 20 seconds " + what).isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// A picture of the whole page in `target/browser`, for people to look at.
    void picture(String name) {
        var taken = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        var file = PICTURES.resolve(name + "-" + language.tag().substring(0, 2) + ".png");
        try {
            Files.write(file, Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check() {
        assertThat(PageCheck.faults(driver, language))
                .as("%s (%s)", driver.getCurrentUrl(), driver.getTitle())
                .isEmpty();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
