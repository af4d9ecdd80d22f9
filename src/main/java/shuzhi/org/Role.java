package shuzhi.org;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a post is there for (岗位职责). A power is a role, held by a post, over a body or a subtree of places.
public enum Role implements Word {
    APPLICANT("申请人", "Applicant"),
    WINDOW("窗口受理", "Window clerk"),
    REVIEWER("审查", "Reviewer"),
    APPROVER("审批决定", "Approver"),
    HEAD("机关负责人", "Head of body"),
    SUPERVISOR("效能监察", "Supervisor"),
    CATALOGUE("事项管理", "Catalogue editor"),
    REPORTER("述职报告", "Report editor"),
    SYSTEM("系统", "System"),
    SYSTEM_ADMINISTRATOR("系统管理员", "System administrator"),
    SECURITY_ADMINISTRATOR("安全管理员", "Security administrator"),
    AUDITOR("审计员", "Auditor");

    private final Text text;

    Role(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
