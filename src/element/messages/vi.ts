import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["vi", "vi-VN"],
      group: ".",
      currencies: {
        vnd: "{n}\u00a0₫",
        usd: "{n}\u00a0US$",
        eur: "{n}\u00a0€",
        aud: "{n}\u00a0AU$",
        cad: "{n}\u00a0CA$",
      },
    },
  ],
  early: {
    heading: "Ủng hộ {publication}",
    body: [
      "Nếu {publication} hữu ích với bạn, mong bạn cân nhắc góp một phần chi phí hoạt động.",
      "Bạn tự quyết định góp bao nhiêu và bao lâu một lần, khoản nào cũng đáng quý. Cảm ơn bạn.",
    ],
    howOften: "Bao lâu một lần",
    once: "Một lần",
    month: "Hằng tháng",
    year: "Hằng năm",
    from: "từ {amount}",
    howMuch: "Bao nhiêu",
    otherAmount: "Số tiền khác",
    willHappenOnce: "{amount} hôm nay, một lần duy nhất. Sau đó không trừ thêm khoản nào.",
    oneMoment: "Xin chờ một chút…",
    atStripe: "Bạn thanh toán ở trang tiếp theo, qua Stripe.",
    accepted: "Các phương thức thanh toán được chấp nhận",
    continue: "Tiếp tục",
    notReady: "Hôm nay chưa tiện ủng hộ?",
    remindLater: "Nhắc tôi sau",
    unreachable: "Không tải được. Vui lòng kiểm tra kết nối rồi nhấn lại.",
    thisPublication: "ấn phẩm này",
  },
  late: {
    willHappen: {
      month: "{amount} hôm nay, sau đó {amount} vào ngày {day} hằng tháng.",
      "month-end":
        "{amount} hôm nay, sau đó {amount} vào ngày {day} hằng tháng; tháng nào không có ngày này thì vào ngày cuối tháng.",
      "month-about":
        "{amount} hôm nay, sau đó {amount} vào ngày {day} hằng tháng, có thể sớm hoặc muộn hơn tối đa ba ngày tùy độ dài của tháng.",
      year: "{amount} hôm nay, sau đó {amount} vào ngày {date} hằng năm.",
      "year-leap": "{amount} hôm nay, sau đó {amount} vào ngày {date} hằng năm, riêng năm nhuận vào ngày {leapDate}.",
    },
    cancelAnyTime: "Bạn có thể dừng bất cứ lúc nào.",
    ordinal: {
      other: "{n}",
    },
    firstOfMonth: "1",
    privacy: "Chính sách quyền riêng tư",
    questions: "Bạn có câu hỏi? {contact}",
    amountField: "Số tiền bằng {currency}",
    continuing: "Đang mở trang thanh toán an toàn…",
    whenToRemind: "Khi nào chúng tôi có thể hỏi lại?",
    tomorrow: "Ngày mai",
    week: "Một tuần nữa",
    monthLater: "Một tháng nữa",
    campaign: "Bỏ qua lần này",
    alreadyGive: "Tôi đã đóng góp rồi",
    back: "Quay lại",
    snoozed: "Đã ghi nhận. Chúng tôi sẽ không hỏi lại trước {date}.",
    snoozedVisit:
      "Đã ghi nhận. Trình duyệt này không cho chúng tôi ghi nhớ điều đó, nên chúng tôi sẽ không hỏi lại trong lượt truy cập này.",
    declined:
      "Đã ghi nhận. Bạn sẽ không thấy lại lời kêu gọi này, và cũng không thấy lời kêu gọi nào khác trước {date}.",
    alreadyGives: "Cảm ơn bạn đã đóng góp. Trên thiết bị này, chúng tôi sẽ không hỏi trước {date}.",
    undo: "Hoàn tác",
    amountProblem: {
      empty: "Vui lòng nhập số tiền.",
      "not-a-number": "Vui lòng nhập số tiền bằng chữ số, ví dụ {example}.",
      "too-precise": "Vui lòng nhập số tiền bằng {currency} với tối đa hai chữ số thập phân, ví dụ {example}.",
      "not-whole": "Vui lòng nhập số tiền bằng {currency}, không có phần lẻ, ví dụ {example}.",
      "too-small": "Số tiền nhỏ nhất chúng tôi có thể nhận là {limit}.",
      "too-large": "Số tiền lớn nhất chúng tôi có thể nhận ở đây là {limit}.",
    },
    checkoutProblem: {
      offline:
        "Không kết nối được với trang thanh toán. Bạn chưa bị trừ tiền. Vui lòng kiểm tra kết nối rồi nhấn lại “Tiếp tục”.",
      busy: "Trang thanh toán hiện không phản hồi. Bạn chưa bị trừ tiền. Vui lòng nhấn lại “Tiếp tục” sau một phút.",
      refused: "Trang thanh toán không thể nhận khoản này, thử lại cũng không được. Bạn chưa bị trừ tiền.",
      "refused-amount":
        "Trang thanh toán không nhận số tiền này. Bạn chưa bị trừ tiền. Vui lòng chọn một số tiền khác.",
      "slowed-down":
        "Để ngăn những người thử thẻ bị đánh cắp, trang này hiện chỉ cho qua một ít khoản thanh toán. Bạn chưa bị trừ tiền. Vui lòng nhấn lại “Tiếp tục” sau mười phút, hoặc ủng hộ bằng trình duyệt có JavaScript, bên dưới một bài viết của chúng tôi.",
      "too-many":
        "Đã có nhiều lượt thanh toán được bắt đầu từ kết nối của bạn, nên trang này hiện không nhận thêm. Bạn chưa bị trừ tiền. Vui lòng nhấn lại “Tiếp tục” sau mười phút.",
      "open-elsewhere":
        "Bạn đang mở một trang thanh toán khác trong tab hoặc cửa sổ khác. Nếu thanh toán ở cả hai, bạn sẽ đóng góp hai lần. Nhấn lại “Tiếp tục” để mở cả trang này.",
    },
    cancelled: "Bạn chưa bị trừ tiền. Lựa chọn của bạn vẫn còn ở đây.",
    expired: "Trang thanh toán đó đã hết hạn và bạn chưa bị trừ tiền. Lựa chọn của bạn vẫn còn ở đây.",
    checking: "Đang kiểm tra khoản đóng góp của bạn…",
    checkAgain: "Kiểm tra lại",
    unconfirmed:
      "Chúng tôi chưa xác nhận được khoản đóng góp của bạn. Nếu đã thanh toán, bạn sẽ nhận được biên nhận và không cần làm gì thêm.",
    thanks: "Cảm ơn bạn",
    thanksOnce: "Chúng tôi đã nhận được {amount} của bạn. Nhờ có bạn, {publication} vẫn rộng mở với mọi người.",
    thanksMonth:
      "Chúng tôi đã nhận được khoản đóng góp đầu tiên {amount} của bạn, tiếp theo là {amount} hằng tháng. Nhờ có bạn, {publication} vẫn rộng mở với mọi người.",
    thanksYear:
      "Chúng tôi đã nhận được khoản đóng góp đầu tiên {amount} của bạn, tiếp theo là {amount} hằng năm. Nhờ có bạn, {publication} vẫn rộng mở với mọi người.",
    notDeductible: "{publication} không phải là tổ chức từ thiện. Khoản đóng góp của bạn không được khấu trừ thuế.",
    processing: "Khoản đóng góp của bạn đang được chuyển",
    processingOnce:
      "Ngân hàng của bạn cần vài ngày để hoàn tất khoản {amount}. Bạn không cần làm gì thêm, và trong thời gian đó chúng tôi sẽ không hỏi lại.",
    processingMonth:
      "Ngân hàng của bạn cần vài ngày để hoàn tất khoản đầu tiên {amount}, tiếp theo là {amount} hằng tháng. Bạn không cần làm gì thêm, và trong thời gian đó chúng tôi sẽ không hỏi lại.",
    processingYear:
      "Ngân hàng của bạn cần vài ngày để hoàn tất khoản đầu tiên {amount}, tiếp theo là {amount} hằng năm. Bạn không cần làm gì thêm, và trong thời gian đó chúng tôi sẽ không hỏi lại.",
    failed: "Chúng tôi không nhận được khoản đóng góp",
    failedDetail:
      "Ngân hàng của bạn đã không chi trả khoản {amount} đang được chuyển. Bạn không bị trừ tiền, và việc trừ tiền sẽ không được thử lại.",
    giveAgain: "Chọn lại",
    supporter: "Bạn đã đóng góp rồi: xin cảm ơn. Khoản bạn chọn ở đây sẽ được cộng thêm.",
    manage: "Thay đổi hoặc dừng đóng góp",
    manageByContact: "Để thay đổi hoặc dừng đóng góp: {contact}",
    close: "Đóng",
    fold: "Thu nhỏ",
    wall: "Để đọc tiếp, vui lòng chọn bên dưới: ủng hộ {publication}, hoặc cho biết khi nào chúng tôi có thể hỏi lại.",
    wallStrict: "Để đọc tiếp, mong bạn ủng hộ {publication}.",
    confirmGiving: "Bạn đã đóng góp cho {publication} rồi phải không? Chúng tôi tin lời bạn.",
    yesIGive: "Vâng, tôi đã đóng góp",
    ownDay: "Vào ngày do tôi chọn",
    ownDayButton: "Nhắc tôi hôm đó",
    onThisDevice: "Lựa chọn này áp dụng trên thiết bị này, trong trình duyệt này.",
    reminded: "Bạn đã nhờ chúng tôi nhắc. Lựa chọn của bạn đã sẵn sàng.",
    coverFees: "Thêm {fee} để {publication} nhận trọn {amount}",
    nudge: "Hay bạn muốn đóng góp {amount} hằng tháng?",
    nudgeYes: "Vâng, hằng tháng",
    nudgeNo: "Không, chỉ một lần",
    currency: "Loại tiền",
    goalAmount: "{reached} trên {target}",
    goalContributions: "Lượt đóng góp: {reached} trên {target}",
    goalSupporters: "Người ủng hộ: {reached} trên {target}",
    why: "Vì sao tôi thấy nội dung này?",
    whyAsked: "Trên thiết bị này, bạn chưa đề nghị chúng tôi chờ và cũng chưa đóng góp.",
    whySeen: "Số lần hiển thị trong {days} ngày qua: {count}. Tối đa: {limit}.",
    whyArticles: "Số bài bạn đã đọc trên thiết bị này: {count}.",
    whyPage: "Lời kêu gọi này dành cho những trang như trang này.",
    whyShare:
      "Chỉ thiết bị của bạn quyết định điều này. Không gì rời khỏi thiết bị cho biết bạn là ai: nhiều nhất chỉ đếm rằng một lời kêu gọi đã hiện ra, được trả lời thế nào và có người đã đóng góp.",
    remembers: "Những gì thiết bị này ghi nhớ",
    remembersNothing: "Không có gì.",
    remembersSeen: "Số lần bạn đã thấy lời kêu gọi: {count}",
    remembersArticles: "Số bài bạn đã đọc: {count}",
    remembersUntil: "Chúng tôi không hỏi trước ngày: {date}",
    remembersChoice: "Số tiền bạn đã chọn: {amount}",
    remembersGift: "Việc bạn đóng góp, được ghi nhận đến ngày: {date}",
    objects: "Không đếm những gì tôi xem, đọc và trả lời",
    forget: "Xóa mọi ghi nhớ",
    forgotten: "Thiết bị này đã xóa mọi ghi nhớ.",
    newsletter: "Bây giờ chưa tiện? Hãy giữ liên lạc qua email",
    newsletterAfter: "Hãy giữ liên lạc qua email",
    newsletterEmail: "Địa chỉ email",
    newsletterSend: "Đăng ký",
    newsletterDone: "Cảm ơn bạn. Chúng tôi đã nhận được địa chỉ của bạn.",
    newsletterRefused: "Hiện chưa đăng ký được. Địa chỉ của bạn không được lưu.",
    share: "Giới thiệu {publication} với mọi người",
    remindByMail: "Nhắc cả qua email",
    remindConsent:
      "Vâng, {publication} có thể nhắc tôi qua email vào {date}. Địa chỉ của tôi không được dùng vào việc gì khác và sau đó sẽ bị xóa.",
    remindSend: "Nhắc tôi qua email",
    remindSent: "Vui lòng xem hộp thư của bạn: lời nhắc chỉ được gửi sau khi bạn xác nhận.",
    addToCalendar: "Thêm vào lịch của tôi",
    recogniseMe: "Nhận ra tôi trên thiết bị này",
    recogniseHow:
      "Nếu biết một khoản đóng góp từ địa chỉ này, chúng tôi gửi đến đó một liên kết để nhận ra thiết bị này.",
    recogniseSend: "Gửi liên kết",
    recogniseSent:
      "Nếu chúng tôi biết một khoản đóng góp từ địa chỉ này, một liên kết đang được gửi đến đó. Nếu không thấy gì, vui lòng xem thư mục thư rác hoặc thử địa chỉ khác.",
    anotherAddress: "Thử địa chỉ khác",
    letterProblem: {
      address: "Vui lòng nhập địa chỉ email, ví dụ {example}.",
      offline: "Không kết nối được với máy chủ, và chưa có gì được gửi. Vui lòng kiểm tra kết nối rồi nhấn lại nút.",
      busy: "Hiện chưa thực hiện được, và chưa có gì được gửi. Vui lòng nhấn lại nút sau vài phút.",
      refused:
        "Ở đây không thực hiện được, thử lại cũng không được. Chưa có gì được gửi. Lựa chọn của bạn trên thiết bị này vẫn được giữ.",
    },
    recognised: "Thiết bị này nhận ra bạn đến {date}, và chúng tôi sẽ không hỏi trước ngày đó.",
    renewalFailed: "Không thu được khoản đóng góp của bạn",
    renewalFailedDetail:
      "Lần thanh toán gần nhất của bạn cho {publication} không thành công, có thể vì thẻ đã hết hạn. Vui lòng chọn cách thanh toán khác; không cần làm gì thêm.",
    cardExpires: "Thẻ của bạn sắp hết hạn",
    cardExpiresDetail:
      "Thẻ thanh toán khoản đóng góp của bạn cho {publication} sẽ hết hạn trước lần thanh toán tới. Vui lòng chọn cách thanh toán khác; không cần làm gì thêm.",
    giftEnded: "Khoản đóng góp của bạn đã kết thúc",
    giftEndedDetail:
      "Các lần thanh toán của bạn cho {publication} không còn thành công. Vì vậy việc đóng góp đã kết thúc và bạn không bị trừ tiền nữa. Cảm ơn bạn vì tất cả những gì đã đóng góp.",
    mend: "Chọn cách thanh toán khác",
    notNow: "Để sau",
    preview: "Đây là bản xem trước: không có gì được thanh toán hay ghi nhớ.",
  },
};
