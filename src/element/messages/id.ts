import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["id", "id-ID"],
      group: ".",
      currencies: { idr: "Rp\u00a0{n}", usd: "US${n}", eur: "€{n}", sgd: "SGD\u00a0{n}", aud: "AU${n}" },
    },
  ],
  early: {
    heading: "Dukung {publication}",
    body: [
      "Jika {publication} bermanfaat bagi Anda, mohon pertimbangkan untuk ikut membiayainya.",
      "Anda yang menentukan jumlah dan frekuensinya. Berapa pun nilainya, itu membantu. Terima kasih.",
    ],
    howOften: "Frekuensi",
    once: "Sekali",
    month: "Bulanan",
    year: "Tahunan",
    from: "mulai {amount}",
    howMuch: "Jumlah",
    otherAmount: "Jumlah lain",
    willHappenOnce: "{amount} hari ini, sekali saja. Setelah itu tidak ada lagi dana yang ditarik.",
    oneMoment: "Tunggu sebentar…",
    atStripe: "Anda membayar di halaman berikutnya, melalui Stripe.",
    accepted: "Metode pembayaran yang diterima",
    continue: "Lanjutkan",
    notReady: "Belum bisa mendukung hari ini?",
    remindLater: "Ingatkan saya nanti",
    unreachable: "Gagal dimuat. Mohon periksa koneksi Anda, lalu tekan lagi.",
    thisPublication: "media ini",
  },
  late: {
    willHappen: {
      month: "{amount} hari ini, lalu {amount} setiap bulan pada tanggal {day}.",
      "month-end":
        "{amount} hari ini, lalu {amount} setiap bulan pada tanggal {day}, atau pada hari terakhir jika bulannya lebih pendek.",
      "month-about":
        "{amount} hari ini, lalu {amount} setiap bulan pada tanggal {day}, atau hingga tiga hari sebelum atau sesudahnya, bergantung pada jumlah hari bulan itu.",
      year: "{amount} hari ini, lalu {amount} setiap tahun pada tanggal {date}.",
      "year-leap":
        "{amount} hari ini, lalu {amount} setiap tahun pada tanggal {date}, atau tanggal {leapDate} pada tahun kabisat.",
    },
    cancelAnyTime: "Dapat dihentikan kapan saja.",
    ordinal: {
      other: "{n}",
    },
    firstOfMonth: "1",
    privacy: "Kebijakan privasi",
    questions: "Ada pertanyaan? {contact}",
    amountField: "Jumlah dalam {currency}",
    continuing: "Membuka halaman pembayaran yang aman…",
    whenToRemind: "Kapan kami boleh mengajak Anda lagi?",
    tomorrow: "Besok",
    week: "Seminggu lagi",
    monthLater: "Sebulan lagi",
    campaign: "Tidak untuk kali ini",
    alreadyGive: "Saya sudah berkontribusi",
    back: "Kembali",
    snoozed: "Baik. Kami tidak akan mengajak Anda lagi sebelum {date}.",
    snoozedVisit:
      "Baik. Peramban ini tidak mengizinkan kami mengingatnya, jadi kami tidak akan mengajak Anda lagi selama kunjungan ini.",
    declined: "Baik. Ajakan ini tidak akan Anda lihat lagi, dan tidak ada ajakan lain sebelum {date}.",
    alreadyGives: "Terima kasih atas kontribusi Anda. Di perangkat ini, kami tidak akan mengajak Anda sebelum {date}.",
    undo: "Urungkan",
    amountProblem: {
      empty: "Mohon masukkan jumlahnya.",
      "not-a-number": "Mohon masukkan jumlah dalam angka, misalnya {example}.",
      "too-precise":
        "Mohon masukkan jumlah dalam {currency} dengan paling banyak dua angka desimal, misalnya {example}.",
      "not-whole": "Mohon masukkan jumlah dalam {currency} tanpa angka desimal, misalnya {example}.",
      "too-small": "Jumlah terkecil yang dapat kami terima adalah {limit}.",
      "too-large": "Jumlah terbesar yang dapat kami terima di sini adalah {limit}.",
    },
    checkoutProblem: {
      offline:
        "Halaman pembayaran tidak dapat dihubungi. Tidak ada dana yang ditarik. Mohon periksa koneksi Anda, lalu tekan “Lanjutkan” lagi.",
      busy: "Halaman pembayaran sedang tidak merespons. Tidak ada dana yang ditarik. Mohon tunggu satu menit, lalu tekan “Lanjutkan” lagi.",
      refused:
        "Halaman pembayaran tidak dapat menerima permintaan ini, dan mencoba lagi pun tidak akan berhasil. Tidak ada dana yang ditarik.",
      "refused-amount":
        "Halaman pembayaran tidak menerima jumlah ini. Tidak ada dana yang ditarik. Mohon pilih jumlah lain.",
      "slowed-down":
        "Untuk mencegah orang yang mencoba kartu curian, halaman ini sedang meloloskan sedikit pembayaran saja. Tidak ada dana yang ditarik. Mohon tunggu sepuluh menit, lalu tekan “Lanjutkan” lagi, atau beri dukungan dari peramban dengan JavaScript, di bawah salah satu artikel kami.",
      "too-many":
        "Banyak pembayaran telah dimulai dari koneksi Anda, jadi halaman ini sedang tidak menerima pembayaran lagi. Tidak ada dana yang ditarik. Mohon tunggu sepuluh menit, lalu tekan “Lanjutkan” lagi.",
      "open-elsewhere":
        "Anda sudah membuka halaman pembayaran lain di tab atau jendela lain. Jika membayar di keduanya, Anda berkontribusi dua kali. Tekan “Lanjutkan” lagi untuk membuka yang ini juga.",
    },
    cancelled: "Tidak ada dana yang ditarik. Pilihan Anda masih ada di sini.",
    expired:
      "Halaman pembayaran itu sudah kedaluwarsa, dan tidak ada dana yang ditarik. Pilihan Anda masih ada di sini.",
    checking: "Memeriksa kontribusi Anda…",
    checkAgain: "Periksa lagi",
    unconfirmed:
      "Kami belum dapat memastikan kontribusi Anda. Jika sudah membayar, Anda akan mendapat tanda terima dan tidak perlu melakukan apa-apa lagi.",
    thanks: "Terima kasih",
    thanksOnce: "Kontribusi {amount} sudah kami terima. Berkat Anda, {publication} tetap terbuka bagi semua orang.",
    thanksMonth:
      "Kontribusi pertama Anda sebesar {amount} sudah kami terima, selanjutnya {amount} setiap bulan. Berkat Anda, {publication} tetap terbuka bagi semua orang.",
    thanksYear:
      "Kontribusi pertama Anda sebesar {amount} sudah kami terima, selanjutnya {amount} setiap tahun. Berkat Anda, {publication} tetap terbuka bagi semua orang.",
    notDeductible: "{publication} bukan lembaga amal. Kontribusi Anda tidak dapat menjadi pengurang pajak.",
    processing: "Kontribusi Anda sedang dalam proses",
    processingOnce:
      "Bank Anda memerlukan beberapa hari untuk menyelesaikan pembayaran sebesar {amount}. Anda tidak perlu melakukan apa-apa lagi, dan sementara itu kami tidak akan mengajak Anda lagi.",
    processingMonth:
      "Bank Anda memerlukan beberapa hari untuk menyelesaikan pembayaran pertama sebesar {amount}, selanjutnya {amount} setiap bulan. Anda tidak perlu melakukan apa-apa lagi, dan sementara itu kami tidak akan mengajak Anda lagi.",
    processingYear:
      "Bank Anda memerlukan beberapa hari untuk menyelesaikan pembayaran pertama sebesar {amount}, selanjutnya {amount} setiap tahun. Anda tidak perlu melakukan apa-apa lagi, dan sementara itu kami tidak akan mengajak Anda lagi.",
    failed: "Kontribusi Anda tidak kami terima",
    failedDetail:
      "Bank Anda tidak membayarkan {amount} yang sedang dalam proses. Tidak ada dana yang ditarik, dan penarikan tidak akan dicoba lagi.",
    giveAgain: "Pilih lagi",
    supporter: "Anda sudah berkontribusi: terima kasih. Apa pun yang Anda pilih di sini menjadi tambahan.",
    manage: "Ubah atau hentikan kontribusi Anda",
    manageByContact: "Untuk mengubah atau menghentikan kontribusi Anda: {contact}",
    close: "Tutup",
    fold: "Kecilkan",
    wall: "Untuk terus membaca, silakan pilih di bawah: dukung {publication}, atau beri tahu kapan kami boleh mengajak Anda lagi.",
    wallStrict: "Untuk terus membaca, mohon dukung {publication}.",
    confirmGiving: "Apakah Anda sudah berkontribusi untuk {publication}? Kami percaya pada jawaban Anda.",
    yesIGive: "Ya, saya sudah berkontribusi",
    ownDay: "Pada tanggal pilihan saya",
    ownDayButton: "Ingatkan saya pada tanggal itu",
    onThisDevice: "Ini berlaku di perangkat ini, di peramban ini.",
    reminded: "Anda meminta kami mengingatkan. Pilihan Anda sudah siap.",
    coverFees: "Tambahkan {fee} agar {publication} menerima {amount} secara utuh",
    nudge: "Apakah Anda lebih suka berkontribusi {amount} setiap bulan?",
    nudgeYes: "Ya, setiap bulan",
    nudgeNo: "Tidak, sekali saja",
    currency: "Mata uang",
    goalAmount: "{reached} dari {target}",
    goalContributions: "Kontribusi: {reached} dari {target}",
    goalSupporters: "Pendukung: {reached} dari {target}",
    why: "Mengapa saya melihat ini?",
    whyAsked: "Di perangkat ini, Anda belum meminta kami menunggu dan belum berkontribusi.",
    whySeen: "Ditampilkan dalam {days} hari terakhir: {count}. Paling banyak: {limit}.",
    whyArticles: "Artikel yang sudah Anda baca di perangkat ini: {count}.",
    whyPage: "Ajakan ini ditujukan untuk halaman seperti ini.",
    whyShare:
      "Hanya perangkat Anda yang menentukan ini. Apa pun yang keluar darinya tidak menyebut siapa Anda: paling banyak dihitung bahwa sebuah ajakan ditampilkan, bagaimana tanggapannya, dan bahwa seseorang telah memberi.",
    remembers: "Yang diingat perangkat ini",
    remembersNothing: "Tidak ada.",
    remembersSeen: "Ajakan yang sudah Anda lihat: {count}",
    remembersArticles: "Artikel yang sudah Anda baca: {count}",
    remembersUntil: "Kami tidak mengajak Anda sebelum: {date}",
    remembersChoice: "Pilihan Anda: {amount}",
    remembersGift: "Kontribusi Anda, tercatat sampai: {date}",
    objects: "Jangan hitung apa yang saya lihat, baca, dan jawab",
    forget: "Lupakan semuanya",
    forgotten: "Perangkat ini sudah melupakan semuanya.",
    newsletter: "Belum sekarang? Tetap terhubung lewat email",
    newsletterAfter: "Tetap terhubung lewat email",
    newsletterEmail: "Alamat email",
    newsletterSend: "Berlangganan",
    newsletterDone: "Terima kasih. Alamat Anda sudah kami terima.",
    newsletterRefused: "Saat ini belum bisa. Alamat Anda tidak disimpan.",
    share: "Ceritakan tentang {publication} kepada orang lain",
    remindByMail: "Lewat email juga",
    remindConsent:
      "Ya, {publication} boleh mengingatkan saya lewat email pada {date}. Alamat saya tidak dipakai untuk hal lain dan dihapus sesudahnya.",
    remindSend: "Ingatkan saya lewat email",
    remindSent: "Mohon periksa kotak masuk Anda: pengingat hanya datang setelah Anda mengonfirmasinya.",
    addToCalendar: "Tambahkan ke kalender saya",
    recogniseMe: "Kenali saya di perangkat ini",
    recogniseHow:
      "Jika kami mengenal kontribusi dari alamat ini, kami mengirim tautan ke sana agar perangkat ini kami kenali.",
    recogniseSend: "Kirim tautan",
    recogniseSent:
      "Jika kami mengenal kontribusi dari alamat ini, sebuah tautan sedang dikirim ke sana. Jika tidak ada yang datang, mohon periksa folder spam atau coba alamat lain.",
    anotherAddress: "Coba alamat lain",
    letterProblem: {
      address: "Mohon masukkan alamat email, misalnya {example}.",
      offline:
        "Server tidak dapat dihubungi, dan tidak ada yang dikirim. Mohon periksa koneksi Anda, lalu tekan tombol lagi.",
      busy: "Saat ini belum bisa, dan tidak ada yang dikirim. Mohon tekan tombol lagi beberapa menit kemudian.",
      refused:
        "Di sini tidak bisa, dan mencoba lagi pun tidak akan berhasil. Tidak ada yang dikirim. Pilihan Anda di perangkat ini tetap berlaku.",
    },
    recognised: "Anda dikenali di perangkat ini sampai {date}, dan kami tidak akan mengajak Anda sebelum itu.",
    renewalFailed: "Kontribusi Anda tidak dapat ditarik",
    renewalFailedDetail:
      "Pembayaran terakhir kontribusi Anda untuk {publication} tidak berhasil, mungkin karena kartu sudah kedaluwarsa. Mohon pilih cara bayar lain; selain itu tidak ada yang diperlukan.",
    cardExpires: "Kartu Anda akan segera kedaluwarsa",
    cardExpiresDetail:
      "Kartu yang membayar kontribusi Anda untuk {publication} kedaluwarsa sebelum pembayaran berikutnya. Mohon pilih cara bayar lain; selain itu tidak ada yang diperlukan.",
    giftEnded: "Kontribusi Anda sudah berakhir",
    giftEndedDetail:
      "Pembayaran kontribusi Anda untuk {publication} tidak lagi berhasil. Karena itu kontribusi berakhir, dan tidak ada lagi dana yang ditarik. Terima kasih atas semua kontribusi Anda.",
    mend: "Pilih cara bayar lain",
    notNow: "Nanti saja",
    preview: "Ini pratinjau: tidak ada yang dibayar dan tidak ada yang diingat.",
  },
};
