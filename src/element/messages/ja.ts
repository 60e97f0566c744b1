import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [{ locales: ["ja", "ja-JP"], group: ",", currencies: { jpy: "￥{n}", usd: "${n}", eur: "€{n}" } }],
  early: {
    heading: "{publication}をご支援ください",
    body: [
      "{publication}がお役に立っているなら、ご支援をご検討ください。",
      "金額と頻度は自由にお選びいただけます。少額でも助けになります。ありがとうございます。",
    ],
    howOften: "ご支援の頻度",
    once: "1回のみ",
    month: "毎月",
    year: "毎年",
    from: "{amount}から",
    howMuch: "金額",
    otherAmount: "別の金額",
    willHappenOnce: "本日{amount}、1回限りのお支払いです。以後の請求はありません。",
    oneMoment: "少々お待ちください…",
    atStripe: "お支払いは次のページ（Stripe）で行います。",
    accepted: "ご利用いただけるお支払い方法",
    continue: "お支払いへ進む",
    notReady: "今日は見送りますか？",
    remindLater: "後で",
    unreachable: "読み込めませんでした。接続を確認して、もう一度押してください。",
    thisPublication: "当メディア",
  },
  late: {
    willHappen: {
      month: "本日{amount}、以後は毎月{day}に{amount}をお支払いいただきます。",
      "month-end": "本日{amount}、以後は毎月{day}（その日がない月は末日）に{amount}をお支払いいただきます。",
      "month-about": "本日{amount}、以後は毎月{day}（月の長さにより前後3日以内）に{amount}をお支払いいただきます。",
      year: "本日{amount}、以後は毎年{date}に{amount}をお支払いいただきます。",
      "year-leap": "本日{amount}、以後は毎年{date}（うるう年は{leapDate}）に{amount}をお支払いいただきます。",
    },
    cancelAnyTime: "いつでも停止できます。",
    ordinal: {
      other: "{n}日",
    },
    firstOfMonth: "1",
    privacy: "プライバシーポリシー",
    questions: "お問い合わせ: {contact}",
    amountField: "金額（{currency}）",
    continuing: "安全な決済ページを開いています…",
    whenToRemind: "いつ改めてお願いしてもよろしいですか？",
    tomorrow: "明日",
    week: "1週間後",
    monthLater: "1か月後",
    campaign: "今回は見送る",
    alreadyGive: "すでに支援しています",
    back: "戻る",
    snoozed: "承知しました。{date}より前に改めてお願いすることはありません。",
    snoozedVisit:
      "承知しました。このブラウザーではご希望を保存できないため、今回のご訪問中は改めてお願いいたしません。",
    declined: "承知しました。このお願いは今後表示しません。ほかのお願いも{date}まで表示しません。",
    alreadyGives: "ご支援ありがとうございます。この端末では{date}までお願いを表示しません。",
    undo: "元に戻す",
    amountProblem: {
      empty: "金額を入力してください。",
      "not-a-number": "{example}のように、金額を数字で入力してください。",
      "too-precise": "{currency}の金額は小数点以下2桁までで入力してください（例: {example}）。",
      "not-whole": "{currency}の金額は小数点なしで入力してください（例: {example}）。",
      "too-small": "お受けできる最低金額は{limit}です。",
      "too-large": "ここでお受けできる最高金額は{limit}です。",
    },
    checkoutProblem: {
      offline:
        "決済ページに接続できませんでした。お支払いは発生していません。通信状況をご確認のうえ、もう一度「お支払いへ進む」を押してください。",
      busy: "ただいま決済ページが応答していません。お支払いは発生していません。1分ほどおいて、もう一度「お支払いへ進む」を押してください。",
      refused:
        "決済ページでお受けすることができません。もう一度お試しいただいても同じです。お支払いは発生していません。",
      "refused-amount":
        "決済ページではこの金額をお受けできません。お支払いは発生していません。別の金額をお選びください。",
      "open-elsewhere":
        "別のタブまたはウィンドウで、ほかの決済ページが開いています。両方でお支払いになると、2回のご支援になります。こちらも開くには、もう一度「お支払いへ進む」を押してください。",
    },
    cancelled: "お支払いは発生していません。お選びいただいた内容はそのまま残っています。",
    expired:
      "決済ページの有効期限が切れました。お支払いは発生していません。お選びいただいた内容はそのまま残っています。",
    checking: "ご支援を確認しています…",
    checkAgain: "もう一度確認する",
    unconfirmed:
      "ご支援をまだ確認できていません。お支払いがお済みの場合は領収書が届きますので、ほかに必要なお手続きはありません。",
    thanks: "ありがとうございます",
    thanksOnce: "{amount}のご支援を受け取りました。おかげさまで、これからも誰もが{publication}を読むことができます。",
    thanksMonth:
      "初回の{amount}を受け取りました。今後は毎月{amount}をお支払いいただきます。おかげさまで、これからも誰もが{publication}を読むことができます。",
    thanksYear:
      "初回の{amount}を受け取りました。今後は毎年{amount}をお支払いいただきます。おかげさまで、これからも誰もが{publication}を読むことができます。",
    processing: "ご支援のお手続きが進んでいます",
    processingOnce:
      "銀行での{amount}の決済に数日かかります。ほかに必要なお手続きはなく、その間に改めてお願いすることもありません。",
    processingMonth:
      "銀行での初回{amount}の決済に数日かかります。以後は毎月{amount}をお支払いいただきます。ほかに必要なお手続きはなく、その間に改めてお願いすることもありません。",
    processingYear:
      "銀行での初回{amount}の決済に数日かかります。以後は毎年{amount}をお支払いいただきます。ほかに必要なお手続きはなく、その間に改めてお願いすることもありません。",
    failed: "ご支援を受け取れませんでした",
    failedDetail:
      "お手続き中だった{amount}を、銀行が支払いませんでした。お支払いは発生しておらず、再度の請求もありません。",
    giveAgain: "もう一度選ぶ",
    supporter: "すでにご支援いただき、ありがとうございます。ここでお選びになる分は追加のご支援となります。",
    manage: "ご支援の変更・停止",
    manageByContact: "ご支援の変更・停止のご連絡先: {contact}",
  },
};
