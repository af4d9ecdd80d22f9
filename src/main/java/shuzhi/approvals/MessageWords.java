package shuzhi.approvals;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the pages of notices say (办件通知用语).
public enum MessageWords implements Word {
    MY_NOTICES("我的通知", "My notices"),
    MY_NOTICES_LEAD(
            "登记邮箱或手机后，您的办件和证照有进展时会通知您。地址加密保存，只用于通知，可以随时停止。",
            "Give an address of mail or a telephone number, and you are told when your dossiers and licences move on. It is kept sealed, used for this alone, and you can stop it at any time."),
    HOW("通知方式", "How you are told"),
    NOT_CHOSEN("尚未登记", "not chosen yet"),
    NOTICES_OF_FILE("本办件的通知", "Notices of this dossier"),
    NONE_OF_FILE("本办件没有通知。", "There are no notices of this dossier."),
    OUTBOX("通知发件箱", "Outbox"),
    OUTBOX_LEAD("发给申请人的通知及其送出状态。", "The notices to applicants and how far each has come."),
    WAYS("本系统的外发通道：", "Ways out of this house: "),
    MAIL_SET("邮件已配置", "mail is set up"),
    MAIL_UNSET("邮件未配置", "mail is not configured"),
    HOOK_SET("短信网关已配置", "the message gateway is set up"),
    HOOK_UNSET("短信网关未配置", "the message gateway is not configured"),
    NOT_CONFIGURED("未配置通道，未发送", "Not configured, not sent"),
    WAITING("待发送", "Waiting"),
    GIVEN_UP("发送失败", "Failed"),
    SENT("已送出", "Sent"),
    TOPIC("通知事项", "Notice"),
    ABOUT("办件或证照", "Dossier or licence"),
    WRITTEN("生成日", "Written"),
    STATE("送达状态", "Delivery"),
    MEANS("通道", "By"),
    ATTEMPTS("次数", "Attempts"),
    REASON("失败原因", "Reason"),
    NEXT_TRY("下次重试", "Next try"),
    SENT_AT("送出时间", "Sent at");

    private final Text text;

    MessageWords(String zh, String en) {
        this.text = new Text(zh, en);
    }

    static MessageWords of(MessageViews.Tab tab) {
        return switch (tab) {
            case WAITING -> WAITING;
            case GIVEN_UP -> GIVEN_UP;
            case SENT -> SENT;
        };
    }

    @Override
    public Text text() {
        return text;
    }
}
