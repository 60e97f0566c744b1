import type { EndpointWords } from "./words.ts";

export const words: EndpointWords = {
  dir: "ltr",
  mail: {
    orOpen: "Jika tombol tidak berfungsi, buka alamat ini:",
    contact: "Ada pertanyaan? {contact}",
    privacyPolicy: "Kebijakan privasi",
  },
  thisPublication: "media ini",
  manage: {
    title: "Kontribusi Anda",
    mail: {
      subject: "Tautan ke kontribusi Anda untuk {publication}",
      text: "Inilah tautan yang Anda minta. Di sana Anda dapat melihat kontribusi Anda untuk {publication}, lalu mengubah, menjeda, atau menghentikannya.",
      button: "Buka kontribusi saya",
      expires: "Tautan ini berfungsi satu kali, selama 15 menit.",
      footer:
        "Anda menerima email ini karena seseorang memintanya di halaman {publication}, kemungkinan besar Anda sendiri. Jika bukan Anda, tidak ada yang perlu dilakukan: tanpa email ini, tidak seorang pun melihat apa-apa.",
    },
    ask: {
      intro:
        "Masukkan alamat email yang Anda pakai untuk berkontribusi. Kami mengirimkan tautan agar Anda dapat melihat kontribusi Anda, mengubah jumlahnya, menjeda, atau menghentikannya. Anda tidak memerlukan akun.",
      email: "Alamat email",
      button: "Kirimi saya tautan",
      whoever:
        "Halaman ini tidak pernah menunjukkan apakah sebuah alamat pernah berkontribusi. Hanya email yang memberitahukannya.",
      sent: "Jika Anda berkontribusi dengan alamat ini, email berisi tautan sedang dikirim. Tautan itu berfungsi satu kali, selama 15 menit.",
      sentHint:
        "Belum ada apa-apa setelah beberapa menit? Periksa folder spam, atau coba alamat yang menerima tanda terima Anda.",
      noAddress: "Ini bukan alamat email. Contoh: name@example.org",
      tooMany: "Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.",
      noMail: "Kontribusi tidak dapat diubah di halaman ini.",
    },
    open: {
      title: "Buka kontribusi Anda",
      intro:
        "Tekan tombol untuk melihat dan mengubah kontribusi Anda di perangkat ini. Tautan ini berfungsi satu kali.",
      button: "Buka kontribusi saya",
    },
    again: {
      stale: "Tautan ini sudah dipakai, atau 15 menitnya sudah lewat. Mintalah yang baru.",
      ended:
        "Halaman ini ditutup setelah 30 menit, agar tidak ada orang lain yang menemukannya terbuka. Mintalah tautan baru.",
      signedOut: "Selesai: kontribusi Anda tidak lagi dapat dilihat di perangkat ini.",
    },
    gift: {
      month: "{amount} setiap bulan",
      year: "{amount} setiap tahun",
      next: "Penarikan berikutnya pada {date}.",
      pausedUntil: "Dijeda. Penarikan berikutnya pada {date}.",
      paused: "Dijeda. Tidak ada dana yang ditarik sampai Anda melanjutkannya.",
      endsOn: "Dihentikan. Berlaku sampai {date}, dan tidak ada lagi dana yang ditarik.",
      ended: "Berakhir. Tidak ada lagi dana yang ditarik.",
      failed:
        "Penarikan terakhir sebesar {amount} ditolak. Ganti kartu atau rekening bank, lalu penarikan akan dicoba lagi; atau hentikan kontribusi ini.",
      card: "{name} berakhiran {last4}, berlaku sampai {expiry}",
      account: "{name} berakhiran {last4}",
      otherMethod: "{name}",
    },
    actions: {
      amount: "Ubah jumlah",
      pause: "Jeda",
      resume: "Lanjutkan sekarang",
      end: "Hentikan kontribusi ini",
      undoEnd: "Pertahankan kontribusi ini",
      card: "Ganti kartu atau rekening bank",
      receipts: "Tanda terima dan faktur",
      earlierReceipts: "Tanda terima kontribusi sebelumnya",
      done: "Selesai di perangkat ini",
    },
    none: "Saat ini tidak ada kontribusi Anda yang berjalan.",
    giveAgain: "Berkontribusi lagi",
    back: "Kembali ke kontribusi Anda",
    paid: {
      title: "Yang sudah Anda bayar",
      once: "{amount}, sekali",
      givenBack: "{amount} di antaranya dikembalikan",
    },
    amount: {
      title: "Ubah jumlah",
      nowMonth: "Saat ini Anda memberikan {amount} setiap bulan.",
      nowYear: "Saat ini Anda memberikan {amount} setiap tahun.",
      first: "Jumlah baru ditarik pertama kali pada {date}. Yang sudah Anda bayar tidak berubah.",
      newAmount: "Jumlah baru",
      next: "Lanjutkan",
      confirmTitle: "Konfirmasi jumlah baru",
      confirmMonth: "Mulai {date}, {amount} ditarik setiap bulan, menggantikan {before}.",
      confirmYear: "Mulai {date}, {amount} ditarik setiap tahun, menggantikan {before}.",
      confirm: "Konfirmasi",
      same: "Itu jumlah yang Anda berikan saat ini. Pilih jumlah lain.",
      doneMonth: "Sudah diubah: mulai {date}, {amount} ditarik setiap bulan.",
      doneYear: "Sudah diubah: mulai {date}, {amount} ditarik setiap tahun.",
    },
    pause: {
      title: "Jeda kontribusi ini",
      intro:
        "Tidak ada dana yang ditarik selama dijeda. Kontribusi berlanjut dengan sendirinya, dan Anda dapat melanjutkan atau menghentikannya kapan saja.",
      for1: "Jeda selama 1 bulan",
      for3: "Jeda selama 3 bulan",
      for6: "Jeda selama 6 bulan",
      forYear: "Lewati penarikan berikutnya",
      until: "Setelah itu, {amount} ditarik lagi pada {date}.",
      done: "Sudah dijeda: penarikan berikutnya pada {date}.",
      resumeText: "Jika Anda melanjutkannya sekarang, {amount} ditarik pada {date}.",
      resumed: "Sudah dilanjutkan: penarikan berikutnya pada {date}.",
    },
    end: {
      title: "Hentikan kontribusi ini",
      until: "Kontribusi berlaku sampai {date}, dan tidak ada lagi dana yang ditarik.",
      now: "Penarikan terakhir ditolak, jadi kontribusi langsung berakhir. Tidak ada lagi dana yang ditarik.",
      button: "Hentikan",
      keep: "Pertahankan",
      done: "Sudah dihentikan: kontribusi berlaku sampai {date}, dan tidak ada lagi dana yang ditarik. Terima kasih atas semua kontribusi Anda.",
      doneNow: "Sudah berakhir: tidak ada lagi dana yang ditarik. Terima kasih atas semua kontribusi Anda.",
      undoText: "Jika Anda mempertahankannya, {amount} ditarik pada {date}.",
      undone: "Dipertahankan: kontribusi Anda berlanjut, dan penarikan berikutnya pada {date}.",
    },
    problem: {
      stripeDown:
        "Stripe, yang memproses pembayaran kontribusi, sedang tidak dapat dihubungi. Tidak ada yang diubah. Coba lagi beberapa menit kemudian.",
      unsure:
        "Stripe tidak menjawab tepat waktu, jadi belum dapat dipastikan apakah perubahan ini terjadi. Lihat lagi kontribusi Anda beberapa menit kemudian.",
      refused: "Stripe tidak menerima permintaan ini. Tidak ada yang diubah.",
      notYours: "Kontribusi ini tidak dapat diubah di sini. Tidak ada yang diubah.",
      notNow: "Ini tidak dapat dilakukan dengan keadaan kontribusi saat ini. Tidak ada yang diubah.",
    },
  },
  recognise: {
    mail: {
      subject: "Agar perangkat Anda dikenali {publication}",
      text: "Anda sudah berkontribusi untuk {publication}: terima kasih. Buka tautan ini di perangkat tempat Anda tidak ingin diajak lagi.",
      button: "Kenali perangkat ini",
      expires: "Tautan ini berfungsi satu kali, selama 15 menit.",
      footer:
        "Anda menerima email ini karena seseorang memintanya di halaman {publication}, kemungkinan besar Anda sendiri. Jika bukan Anda, tidak ada yang perlu dilakukan.",
    },
    title: "Kenali perangkat ini",
    intro:
      "Tekan tombol, dan {publication} tidak akan meminta dukungan Anda di perangkat ini selama kontribusi Anda berjalan. Tautan ini berfungsi satu kali.",
    button: "Kenali perangkat ini",
    noPage:
      "Tautan ini tidak menyebut halaman asalnya. Di perangkat yang ingin dikenali, pilih “Saya sudah berkontribusi” di bawah sebuah ajakan, lalu minta tautan baru di sana.",
    none: "Saat ini tidak ada kontribusi dengan alamat ini yang berjalan, jadi tidak ada yang perlu dikenali. Terima kasih atas kontribusi Anda selama ini.",
  },
  notice: {
    renewal: {
      subject: "Kontribusi Anda untuk {publication} berlanjut: penarikan berikutnya pada {date}",
      goesOn: "Anda mendukung {publication} dengan {amount} setiap tahun. Terima kasih.",
      next: "Dana sebesar {amount} akan ditarik berikutnya pada {date}, lalu setiap tahun sampai Anda menghentikannya.",
      why: "Pesan ini datang sebelum setiap penarikan tahunan, agar tidak ada yang mengejutkan.",
    },
    reminder: {
      subject: "Anda mendukung {publication} setiap bulan",
      goesOn: "Anda mendukung {publication} dengan {amount} setiap bulan. Terima kasih.",
      next: "Dana sebesar {amount} akan ditarik berikutnya pada {date}, lalu setiap bulan sampai Anda menghentikannya.",
      why: "Pesan ini datang dari waktu ke waktu, agar tidak ada kontribusi bulanan yang terlupakan.",
    },
    cardEnds:
      "Kartu Anda tidak berlaku lagi pada tanggal itu. Mohon masukkan kartu baru jika Anda ingin kontribusi Anda berlanjut.",
    howToChange:
      "Anda dapat mengubah, menjeda, atau menghentikan kontribusi Anda kapan saja. Anda tidak perlu memberi alasan.",
    howByContact: "Untuk mengubah, menjeda, atau menghentikan kontribusi Anda, hubungi kami: {contact}",
    seeGift: "Lihat, ubah, atau hentikan kontribusi saya",
    tax: {
      company: "{publication} bukan lembaga amal. Kontribusi Anda tidak dapat menjadi pengurang pajak.",
      nonprofit:
        "{publication} adalah lembaga nirlaba. Mohon simpan pesan ini bersama arsip Anda: apakah kontribusi Anda dapat menjadi pengurang pajak bergantung pada tempat tinggal Anda.",
    },
    changed: {
      subject: "Kontribusi Anda untuk {publication} sudah diubah",
      amountMonth: "Mulai sekarang, Anda memberikan {amount} setiap bulan.",
      amountYear: "Mulai sekarang, Anda memberikan {amount} setiap tahun.",
      firstCharge: "Jumlah ini akan ditarik pertama kali pada {date}.",
      pausedSubject: "Kontribusi Anda untuk {publication} dijeda",
      pausedUntil:
        "Tidak ada dana yang ditarik sebelum {date}. Setelah itu, kontribusi Anda sebesar {amount} berlanjut.",
      paused: "Tidak ada dana yang ditarik sampai Anda melanjutkan kontribusi Anda sebesar {amount}.",
      goesOnSubject: "Kontribusi Anda untuk {publication} berlanjut",
      goesOn: "Dana sebesar {amount} akan ditarik berikutnya pada {date}.",
      endedSubject: "Anda sudah menghentikan kontribusi Anda untuk {publication}",
      ended: "Tidak ada lagi dana yang ditarik.",
      endsOn: "Yang sudah Anda berikan berlaku sampai {date}.",
      undo: "Sampai saat itu, Anda dapat berubah pikiran.",
      thanks: "Terima kasih atas semua kontribusi Anda.",
      why: "Pesan ini mengonfirmasi apa yang diminta di halaman kontribusi Anda. Jika bukan Anda, mohon beri tahu kami.",
    },
    failed: {
      subject: "Kontribusi Anda untuk {publication} tidak dapat ditarik",
      notCharged: "Bank atau kartu Anda menolak {amount} untuk {publication}. Tidak ada dana yang ditarik.",
      triesAgain:
        "Penarikan akan dicoba lagi pada {date}. Jika kartu Anda masih berlaku, Anda tidak perlu melakukan apa-apa.",
      noMore: "Penarikan tidak akan dicoba lagi secara otomatis. Dengan kartu lain, kontribusi Anda berlanjut.",
      ended: "Karena itu kontribusi Anda sudah berakhir, dan tidak ada lagi dana yang ditarik.",
      newCard: "Masukkan kartu lain",
      giveAgain: "Berkontribusi lagi",
      why: "Pesan ini datang ketika penarikan kontribusi Anda gagal.",
    },
    debitFailed: {
      subject: "Kontribusi Anda untuk {publication} tidak kami terima",
      bounced: "Bank Anda tidak membayarkan {amount} yang Anda berikan untuk {publication}.",
      nothingMore: "Tidak ada dana yang ditarik, dan penarikan tidak akan dicoba lagi.",
      another: "Jika masih ingin berkontribusi, Anda dapat memakai rekening lain atau kartu.",
      why: "Pesan ini datang satu kali saja, karena Anda berkontribusi untuk {publication}.",
    },
  },
  reminder: {
    giftOnce: "{amount}, sekali",
    giftMonth: "{amount} setiap bulan",
    giftYear: "{amount} setiap tahun",
    giveNow: "Berkontribusi sekarang",
    questions: "Ada pertanyaan? {contact}",

    confirmTitle: "Bolehkah kami mengingatkan Anda pada {date}?",
    confirmText:
      "{publication} akan menulis kepada Anda satu kali, pada tanggal itu, dan tidak akan menulis lagi jika tidak diminta.",
    confirmGift: "Email itu memuat pilihan Anda: {gift}.",
    confirmErased: "Sesudahnya alamat Anda dihapus.",
    confirmButton: "Ya, ingatkan saya",
    noThanks: "Tidak, jangan kirim apa-apa",

    confirmedTitle: "Kami akan mengingatkan Anda pada {date}.",
    confirmedText: "Sampai saat itu, kami tidak akan menghubungi Anda tentang hal ini.",
    onItsWay: "Harinya sudah tiba: email sedang dikirim.",
    callOff: "Batalkan pengingat",

    stopTitle: "Batalkan pengingat ini?",
    stopText: "Jika dibatalkan, tidak ada yang dikirim, dan alamat Anda dihapus.",
    stopButton: "Batalkan pengingat",
    stoppedTitle: "Tidak akan ada pengingat.",
    stoppedText: "Tidak ada email yang akan datang, dan alamat Anda sudah dihapus.",

    goneTitle: "Pengingat ini sudah tidak ada.",
    goneText:
      "Pengingat sudah dikirim atau dibatalkan, atau tidak dikonfirmasi dalam 7 hari. Anda dapat meminta yang baru di halaman {publication}.",
    dayOverTitle: "Tanggal pengingat ini sudah lewat.",
    dayOverText:
      "Tidak ada email yang akan datang. Anda dapat berkontribusi sekarang, atau meminta tanggal lain di halaman {publication}.",
    brokenTitle: "Tautan ini tidak berfungsi.",
    brokenText: "Mungkin ada bagian yang hilang. Buka sekali lagi dari email.",
    laterTitle: "Saat ini belum bisa.",
    laterText: "Tidak ada yang berubah. Mohon coba lagi satu menit kemudian.",
    tryAgain: "Coba lagi",

    confirmMail: {
      subject: "Mohon konfirmasi pengingat Anda untuk {date}",
      text: "Seseorang meminta {publication} mengirim pengingat ke alamat ini pada {date}. Jika itu Anda, mohon konfirmasi.",
      gift: "Pengingat akan memuat pilihan ini: {gift}.",
      button: "Konfirmasi pengingat",
      unconfirmed: "Tanpa konfirmasi Anda, tidak ada lagi yang dikirim, dan alamat ini dihapus dalam 7 hari.",
      footer: "Bukan Anda yang memintanya? Abaikan saja.",
      callOff: "Batalkan sekarang juga",
    },
    mail: {
      subject: "Pengingat Anda untuk mendukung {publication}",
      text: "Anda meminta {publication} mengingatkan Anda hari ini.",
      gift: "Pilihan Anda waktu itu: {gift}.",
      button: "Lanjutkan",
      erased: "Ini satu-satunya pengingat. Alamat Anda sekarang dihapus.",
      footer: "Anda meminta email ini pada {date} dan mengonfirmasinya.",
      callOff: "Jangan kirim email seperti ini lagi",
    },
    calendar: {
      title: "Dukung {publication}",
      text: "Anda ingin diingatkan tentang ini hari ini.",
      gift: "Pilihan Anda waktu itu: {gift}.",
    },
  },
};
