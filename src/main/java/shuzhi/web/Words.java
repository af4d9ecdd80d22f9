package shuzhi.web;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The words of the edge (页面用语).
public enum Words implements Word {
    HOUSE("数治·述职", "Shuzhi"),
    MOTTO("说到做到，数数有据", "Kept promises, proven numbers"),
    SKIP("跳到正文", "Skip to the content"),
    NAVIGATION("导航", "Navigation"),
    SIGN_IN("登录", "Sign in"),
    SIGN_OUT("退出", "Sign out"),
    SIGNED_IN_AS("当前用户", "Signed in as"),
    REGISTER("注册", "Register"),
    LOGIN("登录名", "Login name"),
    LOGIN_HINT("3 至 40 位字母、数字或 . _ - @", "3 to 40 letters, digits or . _ - @"),
    NAME("姓名或名称", "Name"),
    PASSWORD("口令", "Password"),
    PASSWORD_HINT(
            "至少 12 位，不用常见口令、不含登录名；一句只有您知道的话最好",
            "At least 12 characters, not a common one, without the login name; a sentence only you know is best"),
    CODE("动态口令", "One-time code"),
    CODE_HINT("开通了动态口令的账号才需填写", "Only for accounts that have one"),
    STAFF_SIGN_IN("用统一身份认证登录（工作人员）", "Sign in through the identity service (staff)"),
    NO_ACCOUNT("没有账号？", "No account yet?"),
    HAVE_ACCOUNT("已有账号？", "Have an account?"),
    REGISTERED("注册成功", "You are registered"),
    REGISTERED_TEXT("请登录。", "Now sign in."),
    NOT_SIGNED_IN("没有登录", "You are not signed in"),
    NOT_SIGNED_IN_TEXT(
            "登录名、口令或动态口令不对，或者账号因连续五次失败已锁定。锁定 15 分钟后自动解除。",
            "The login name, the password or the one-time code is wrong, or the account is locked after five failures."
                    + " A lock ends by itself after 15 minutes."),
    NOT_STAFF("统一身份认证的账号不能登录本系统", "This account of the identity service may not sign in here"),
    NOT_STAFF_TEXT(
            "统一身份认证只供已开户的工作人员使用。请联系本单位系统管理员开户；申请人请用登录名和口令登录。",
            "The identity service is for members of staff who have an account here. Ask the system administrator of your"
                    + " body for one; applicants sign in with login name and password."),
    DONE("已办理", "Done"),
    DONE_BEFORE("此前已办理，没有重复记录", "Done before; nothing was recorded twice"),
    RECORDED("已记入台账", "Recorded in the ledger"),
    ENTRY("账页号", "Entry"),
    REFUSED("未能办理", "This was refused"),
    WRONG_INPUT("填写的内容有误，没有提交", "Something is missing or wrong; nothing was submitted"),
    BASIS("依据", "Basis"),
    REMEDY("怎么办", "What to do"),
    REASON_CODE("代码", "Code"),
    DETAIL("说明", "Detail"),
    NOT_NOW("暂时不能办理", "Not possible at the moment"),
    DRAFT_KEPT("草稿已保存，还没有提交", "The draft is saved; it is not submitted yet"),
    DRAFT_KEPT_TEXT("下次登录后可以接着填写。", "Sign in again later and go on where you stopped."),
    WHOLE_LIST("下载全部数据：", "The whole list as a file:"),
    BACK("返回上一页", "Go back"),
    HOME("返回首页", "To the front page"),
    SOURCE("开放源代码，Apache-2.0 许可", "Open source under Apache-2.0"),
    LEDGER_LINE("每个数字都能追溯到台账", "Every number leads to the ledger");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
