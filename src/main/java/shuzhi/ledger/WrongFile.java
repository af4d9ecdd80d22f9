package shuzhi.ledger;

import shuzhi.words.Text;

/// Why a [Named] command is refused in a file of another name (卷号不符).
enum WrongFile implements Refusal {
    WRONG_FILE;

    @Override
    public Text text() {
        return new Text("这个请求不属于这个卷", "This command does not belong to this file.");
    }

    @Override
    public String basis() {
        return "系统规则：一事一卷";
    }

    @Override
    public Text remedy() {
        return new Text("请使用所示卷号，或用 new。", "Use the file named here, or `new`.");
    }
}
