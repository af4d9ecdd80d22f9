package shuzhi.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import shuzhi.papers.Docx;
import shuzhi.papers.HtmlText;
import shuzhi.papers.Ofd;
import shuzhi.report.report.State;
import shuzhi.web.Page;

/// The files a report can be had as (文件格式), all of the same paper in the layout of GB/T 9704-2012.
enum Format {
    HTML("text/html; charset=utf-8") {
        @Override
        byte[] bytes(Press press, String file, State state, long position) {
            return HtmlText.write(press.compiled(file, state, position).paper()).getBytes(UTF_8);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        byte[] bytes(Press press, String file, State state, long position) {
            return Docx.write(press.compiled(file, state, position).paper());
        }
    },
    /// Signed as soon as the report is.
    OFD("application/ofd") {
        @Override
        byte[] bytes(Press press, String file, State state, long position) {
            return press.signed(file, state)
                    .orElseGet(() ->
                            Ofd.write(press.compiled(file, state, position).paper()));
        }
    };

    private final String type;

    Format(String type) {
        this.type = type;
    }

    abstract byte[] bytes(Press press, String file, State state, long position);

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    Page page(Press press, String file, State state, long position) {
        var title = state.facts().orElseThrow().title();
        return new Page.File(title + "." + ending(), type, bytes(press, file, state, position), this == HTML);
    }
}
