package shuzhi;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import shuzhi.business.Ground;
import shuzhi.database.Locker;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.ledger.Shape;
import shuzhi.papers.Block;
import shuzhi.papers.Docx;
import shuzhi.papers.Exif;
import shuzhi.papers.Ofd;
import shuzhi.papers.Paper;
import shuzhi.proof.Hash;
import shuzhi.words.Word;

/// The papers of the seeded year (示例附件): seeds name what is attached, and here each becomes a small file
/// that can be opened, a document that says what its command says, or a drawn picture with the time in it.
/// Everything in them is invented.
final class SeedPapers {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int GROUND = 180;

    private final Ground ground;

    SeedPapers(Ground ground) {
        this.ground = ground;
    }

    /// The same request with its papers in the house.
    ///
    /// @param at when it is handed in
    Request with(Request request, Instant at) {
        if (!(request.command() instanceof Record command)) return request;
        var filled = filled(command, new Handed(request, command, at));
        return filled == command
                ? request
                : new Request(
                        request.id(), request.thing(), request.file(), filled, request.actor(), request.happened());
    }

    /// What a paper is handed in with.
    private record Handed(Request request, Record command, Instant at) {
        LocalDateTime time() {
            return LocalDateTime.ofInstant(request.happened().orElse(at), Context.ZONE);
        }
    }

    private Record filled(Record record, Handed handed) {
        var shape = Shape.of(record.getClass());
        var values = shape.parts().stream().map(it -> it.of(record)).toArray();
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            var value = value(values[i], handed);
            changed |= value != values[i];
            values[i] = value;
        }
        return changed ? (Record) shape.make(values) : record;
    }

    private Object value(Object value, Handed handed) {
        return switch (value) {
            case Attachment it when it.digest().isEmpty() -> kept(it, handed);
            case Optional<?> maybe
            when maybe.isPresent() -> {
                var inner = value(maybe.get(), handed);
                yield inner == maybe.get() ? maybe : Optional.of(inner);
            }
            case List<?> list -> {
                var inner = list.stream().map(it -> value(it, handed)).toList();
                boolean same = true;
                for (int i = 0; i < inner.size(); i++) same &= inner.get(i) == list.get(i);
                yield same ? list : inner;
            }
            case Record it when it.getClass().getPackageName().startsWith("shuzhi.") -> filled(it, handed);
            default -> value;
        };
    }

    private Attachment kept(Attachment named, Handed handed) {
        var base = named.name().replaceFirst("\\.[a-z]+$", "");
        boolean picture = named.name().matches(".*\\.(jpe?g|png)");
        boolean official = base.matches(".*(批复|许可证|裁定书|纪要|备案表)");
        var name = base + (picture ? ".png" : official ? ".ofd" : ".docx");
        var content = picture
                ? picture(base, handed)
                : official ? Ofd.write(paper(base, handed)) : Docx.write(paper(base, handed));
        var digest = Hash.SM3.of(content).hex();
        var type = picture ? "image/png" : official ? "application/ofd" : DOCX;
        ground.locker().keep(handed.request().actor().person(), new Locker.Paper(digest, name, type, content));
        return new Attachment(name, digest);
    }

    /// What the command says, as a document that goes with it would.
    private Paper paper(String title, Handed handed) {
        var request = handed.request();
        var vocabulary = ground.vocabulary(request.thing());
        var day = handed.time().toLocalDate();
        var body = ground.org()
                .body(request.actor().body())
                .map(it -> it.name().zh())
                .orElse("示例单位");
        var facts = new ArrayList<Block.Fact>();
        for (var part : Shape.of(handed.command().getClass()).parts())
            said(part.of(handed.command()))
                    .filter(it -> !it.isBlank())
                    .ifPresent(it -> facts.add(
                            Block.Fact.of(vocabulary.label(part.name()).zh(), it)));
        var command = vocabulary.title(request.thing(), handed.command().getClass());
        var blocks = new ArrayList<Block>(List.of(
                new Block.Title(title), Block.paragraph("本件随“" + command.text().zh() + "”一并提交，内容如下（示例数据，均为虚构）：")));
        if (!facts.isEmpty()) blocks.add(new Block.Facts(facts));
        blocks.add(new Block.Signature(body, day, false));
        return Paper.chinese(title, body, day, blocks);
    }

    private static Optional<String> said(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.flatMap(SeedPapers::said);
            case Word it -> Optional.of(it.text().zh());
            case BigDecimal it -> Optional.of(it.toPlainString());
            case LocalDate it -> Optional.of(it.toString());
            case LocalDateTime it -> Optional.of(it.toString().replace('T', ' '));
            case String it -> Optional.of(it);
            case Integer it -> Optional.of(it.toString());
            default -> Optional.empty();
        };
    }

    /// Sky, ground and what stands on it, never the same twice; a camera's clock in it.
    private static byte[] picture(String name, Handed handed) {
        var taken = handed.command() instanceof shuzhi.projects.project.Command.Photograph it
                ? it.taken()
                : handed.time().minusHours(2);
        var chance =
                new Random(Arrays.hashCode((name + handed.request().file() + taken).getBytes(StandardCharsets.UTF_8)));
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        for (int y = 0; y < GROUND; y++) {
            graphics.setColor(new Color(120 + y / 2, 160 + y / 3, 225));
            graphics.drawLine(0, y, WIDTH, y);
        }
        graphics.setColor(new Color(140, 125, 100));
        graphics.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
        for (int x = 10; x < WIDTH - 30; x += 20 + chance.nextInt(40)) {
            int height = 20 + chance.nextInt(110);
            int grey = 90 + chance.nextInt(110);
            graphics.setColor(new Color(grey, grey, grey + 10));
            graphics.fillRect(x, GROUND - height, 16 + chance.nextInt(22), height);
        }
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Exif.stamped(out.toByteArray(), taken.withNano(0));
    }
}
