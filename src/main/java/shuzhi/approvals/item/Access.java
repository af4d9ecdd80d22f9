package shuzhi.approvals.item;

import java.util.List;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// How an item is reached, and what others call it (办理途径与对外编码): the fields of rule A-59 that no rule of ours asks for.
/// Kept as they are, for the exchange.
///
/// @param localCatalog 地方基本编码
/// @param localCode 地方实施编码
/// @param handleItem 业务办理项编码, 33 characters
/// @param bodyKind 实施主体性质
/// @param ways 办理形式
/// @param promise 承诺办结时限说明
/// @param mobile address on a telephone (移动端办理地址)
/// @param singleLogin reached by the one sign-in of the portal (单点登录)
/// @param mobileSingleLogin the same on a telephone
/// @param result 审批结果类型
/// @param resultSample id of a sample of the result (审批结果样本)
/// @param area where it can be applied for (通办范围)
/// @param centre handled in the service hall (进驻大厅)
/// @param paysOnline the fee can be paid online (网上支付)
/// @param appointment a visit can be booked (支持预约)
/// @param terminals can be done at a self-service terminal (自助终端)
/// @param intermediary a service of third parties that it takes (中介服务); empty for none
/// @param townCode 所在乡镇街道编码
/// @param town 所在乡镇街道
/// @param villageCode 所在村社区编码
/// @param village 所在村社区
/// @param topics topic classes (主题分类)
public record Access(
        String localCatalog,
        String localCode,
        String handleItem,
        BodyKind bodyKind,
        List<Way> ways,
        Text promise,
        String mobile,
        boolean singleLogin,
        boolean mobileSingleLogin,
        Result result,
        String resultSample,
        Area area,
        boolean centre,
        boolean paysOnline,
        boolean appointment,
        boolean terminals,
        Text intermediary,
        String townCode,
        String town,
        String villageCode,
        String village,
        List<String> topics) {

    public Access {
        ways = List.copyOf(ways);
        topics = List.copyOf(topics);
    }

    /// What kind of body it is (实施主体性质).
    public enum BodyKind implements Word {
        ORGAN("法定机关", "Organ by law"),
        AUTHORISED("授权组织", "Authorised organisation"),
        ENTRUSTED("受委托组织", "Entrusted organisation");

        private final Text text;

        BodyKind(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// How it can be applied for (办理形式).
    public enum Way implements Word {
        WINDOW("窗口办理", "At a window"),
        ONLINE("网上办理", "Online"),
        POST("快递申请", "By post");

        private final Text text;

        Way(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// What comes of it (审批结果类型).
    public enum Result implements Word {
        LICENCE("证照", "Licence"),
        APPROVAL("批文", "Approval"),
        OTHER("其他", "Something else");

        private final Text text;

        Result(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// Where it can be applied for (通办范围).
    public enum Area implements Word {
        NONE("不通办", "Only there"),
        CITY("全市", "The whole city"),
        PROVINCE("全省", "The whole province"),
        NATION("全国", "The whole country");

        private final Text text;

        Area(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
