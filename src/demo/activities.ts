/** Line of a budget: description, quantity, unit, unit price, who pays. */
type Line = readonly [
  string,
  string,
  string,
  number,
  'CSR' | 'VILLAGE_FUND' | 'SELF_FUNDED' | 'REGENCY_BUDGET' | 'PROVINCIAL_BUDGET' | 'NATIONAL_BUDGET' | 'OTHER',
];

export interface Activity {
  readonly title: string;
  readonly summary: string;
  readonly focusArea: string;
  readonly background: string;
  readonly objectives: string;
  readonly sustainability: string;
  readonly beneficiaries: number;
  readonly lines: readonly Line[];
}

/** What groups of the coast, the hills and the towns write proposals about. */
export const ACTIVITIES: readonly Activity[] = [
  {
    title: 'Rumah asap cakalang milik bersama',
    summary: 'Pemuda mengolah cakalang asap yang tahan lama dan laku di pasar kota.',
    focusArea: 'ENTERPRISE',
    background: 'Saat panen raya harga cakalang jatuh di bawah Rp 10.000 per kilogram dan banyak ikan terbuang.',
    objectives: 'Dua puluh lima pemuda mengelola satu rumah asap dan menjual 200 kg cakalang asap setiap bulan.',
    sustainability: 'Sepuluh persen hasil penjualan disisihkan untuk perawatan dan modal berikutnya.',
    beneficiaries: 25,
    lines: [
      ['Bahan bangunan rumah asap', '1', 'paket', 24_500_000, 'CSR'],
      ['Rak dan tungku baja', '4', 'unit', 2_750_000, 'CSR'],
      ['Pasir dan batu pondasi', '6.5', 'm3', 450_000, 'VILLAGE_FUND'],
      ['Kerja bakti pemuda', '60', 'HOK', 100_000, 'SELF_FUNDED'],
    ],
  },
  {
    title: 'Kelas komputer malam untuk pemuda desa',
    summary: 'Tiga malam sepekan belajar mengetik, menghitung, dan berjualan daring di balai desa.',
    focusArea: 'DIGITAL',
    background: 'Lulusan SMA di desa ini harus ke kota hanya untuk belajar memakai komputer.',
    objectives: 'Empat puluh pemuda lulus kelas dasar dan sepuluh usaha desa punya toko daring.',
    sustainability: 'Peserta angkatan pertama menjadi pengajar angkatan berikutnya.',
    beneficiaries: 40,
    lines: [
      ['Laptop bekas layak pakai', '8', 'unit', 3_200_000, 'CSR'],
      ['Meja dan kursi', '8', 'set', 650_000, 'VILLAGE_FUND'],
      ['Internet 6 bulan', '6', 'bulan', 450_000, 'REGENCY_BUDGET'],
      ['Honor pengajar', '24', 'pertemuan', 150_000, 'CSR'],
    ],
  },
  {
    title: 'Bank sampah dan pupuk kompos kampung',
    summary: 'Sampah rumah tangga dipilah, ditimbang, dan menjadi tabungan warga serta pupuk kebun.',
    focusArea: 'ENVIRONMENT',
    background: 'Sampah plastik menumpuk di muara dan jaring nelayan sering rusak karenanya.',
    objectives: 'Seratus dua puluh rumah menabung sampah dan muara bersih sebelum musim hujan.',
    sustainability: 'Penjualan bahan daur ulang menutup biaya angkut setiap bulan.',
    beneficiaries: 120,
    lines: [
      ['Timbangan dan karung pilah', '1', 'paket', 3_800_000, 'CSR'],
      ['Gerobak motor', '1', 'unit', 27_500_000, 'CSR'],
      ['Mesin pencacah kompos', '1', 'unit', 9_750_000, 'PROVINCIAL_BUDGET'],
      ['Upah petugas 3 bulan', '3', 'bulan', 1_500_000, 'VILLAGE_FUND'],
    ],
  },
  {
    title: 'Posyandu remaja dan pencegahan stunting',
    summary: 'Pemeriksaan bulanan, tablet tambah darah, dan kelas memasak bergizi untuk remaja dan calon ibu.',
    focusArea: 'HEALTH',
    background: 'Satu dari empat balita di kecamatan ini pendek, dan banyak remaja putri kurang darah.',
    objectives: 'Delapan puluh remaja diperiksa setiap bulan selama setengah tahun.',
    sustainability: 'Kader remaja dilatih Puskesmas dan jadwalnya masuk rencana kerja desa.',
    beneficiaries: 80,
    lines: [
      ['Alat ukur tinggi, berat, dan tensi', '2', 'set', 2_900_000, 'CSR'],
      ['Bahan kelas memasak', '6', 'kali', 850_000, 'CSR'],
      ['Tablet tambah darah', '80', 'orang', 30_000, 'REGENCY_BUDGET'],
      ['Transport kader', '12', 'orang', 150_000, 'VILLAGE_FUND'],
    ],
  },
  {
    title: 'Sekolah sore pesisir',
    summary: 'Relawan muda mendampingi anak nelayan belajar membaca, menghitung, dan berbahasa Inggris.',
    focusArea: 'EDUCATION',
    background: 'Anak-anak ikut melaut sejak kelas empat dan tertinggal pelajaran.',
    objectives: 'Enam puluh anak lancar membaca dan tidak ada yang putus sekolah tahun ini.',
    sustainability: 'Perpustakaan desa menyediakan ruang dan relawan bergilir setiap semester.',
    beneficiaries: 60,
    lines: [
      ['Buku bacaan', '300', 'buku', 42_000, 'CSR'],
      ['Papan tulis dan alat peraga', '1', 'paket', 4_600_000, 'CSR'],
      ['Makanan kecil anak', '120', 'kali', 60_000, 'SELF_FUNDED'],
      ['Rak perpustakaan', '4', 'unit', 1_100_000, 'VILLAGE_FUND'],
    ],
  },
  {
    title: 'Siaga bencana gunung api dan gempa',
    summary: 'Jalur evakuasi, peta risiko, dan latihan tahunan yang dipimpin pemuda.',
    focusArea: 'DISASTER_RESPONSE',
    background: 'Warga lereng belum punya jalur evakuasi yang ditandai dan sirene desa rusak.',
    objectives: 'Seluruh dusun punya peta, rambu, dan regu siaga yang berlatih dua kali setahun.',
    sustainability: 'Regu siaga tercatat di BPBD dan biaya latihan masuk APBDes.',
    beneficiaries: 350,
    lines: [
      ['Rambu jalur evakuasi', '45', 'buah', 275_000, 'CSR'],
      ['Sirene dan pengeras suara', '2', 'set', 7_400_000, 'CSR'],
      ['Latihan evakuasi', '2', 'kali', 3_500_000, 'PROVINCIAL_BUDGET'],
      ['Konsumsi latihan', '350', 'orang', 15_000, 'VILLAGE_FUND'],
    ],
  },
  {
    title: 'Bengkel perahu dan mesin tempel',
    summary: 'Pelatihan memperbaiki mesin tempel dan bengkel kecil di pelabuhan rakyat.',
    focusArea: 'ENTERPRISE',
    background: 'Mesin rusak dikirim ke kota dan nelayan berhenti melaut sampai dua pekan.',
    objectives: 'Dua belas pemuda bersertifikat dan satu bengkel buka setiap hari.',
    sustainability: 'Tarif perbaikan menutup sewa, dan dua magang diterima setiap tahun.',
    beneficiaries: 12,
    lines: [
      ['Alat bengkel', '2', 'set', 13_500_000, 'CSR'],
      ['Pelatihan dan sertifikasi', '12', 'orang', 2_400_000, 'CSR'],
      ['Suku cadang awal', '1', 'paket', 8_000_000, 'OTHER'],
      ['Perbaikan bangunan', '35', 'm2', 180_000, 'SELF_FUNDED'],
    ],
  },
  {
    title: 'Sanggar tari soya-soya dan musik tifa',
    summary: 'Latihan mingguan dan pentas tahunan agar seni daerah hidup di tangan anak muda.',
    focusArea: 'SPORT_ARTS',
    background: 'Penari terakhir berusia lima puluh tahun dan alat musik tinggal tiga.',
    objectives: 'Lima puluh anak menguasai satu tarian dan sanggar tampil di Festival Legu Gam.',
    sustainability: 'Honor pentas menjadi kas sanggar.',
    beneficiaries: 50,
    lines: [
      ['Tifa dan gong', '12', 'buah', 950_000, 'CSR'],
      ['Kostum', '24', 'set', 550_000, 'CSR'],
      ['Pelatih', '20', 'pertemuan', 200_000, 'REGENCY_BUDGET'],
      ['Konsumsi latihan', '20', 'kali', 175_000, 'SELF_FUNDED'],
    ],
  },
  {
    title: 'Kebun pala dan rumah bibit pemuda',
    summary: 'Rumah bibit, penanaman kembali, dan pelatihan pengeringan pala mutu ekspor.',
    focusArea: 'ENTERPRISE',
    background: 'Kebun pala tua tidak diremajakan dan mutu pala kering ditolak pembeli.',
    objectives: 'Lima ribu bibit ditanam dan mutu pala naik ke kelas satu.',
    sustainability: 'Penjualan bibit membiayai rumah bibit mulai tahun kedua.',
    beneficiaries: 75,
    lines: [
      ['Rumah bibit dan paranet', '1', 'unit', 18_600_000, 'CSR'],
      ['Alat pengering tenaga surya', '3', 'unit', 6_250_000, 'CSR'],
      ['Bibit awal', '1500', 'batang', 6_000, 'NATIONAL_BUDGET'],
      ['Tenaga tanam', '90', 'HOK', 100_000, 'SELF_FUNDED'],
    ],
  },
  {
    title: 'Air bersih untuk dua dusun',
    summary: 'Pipa, bak penampung, dan regu pemuda yang merawatnya.',
    focusArea: 'INFRASTRUCTURE',
    background: 'Perempuan dan anak berjalan satu kilometer untuk air pada musim kemarau.',
    objectives: 'Sembilan puluh rumah mendapat air setiap hari.',
    sustainability: 'Iuran Rp 5.000 per rumah per bulan untuk perawatan.',
    beneficiaries: 360,
    lines: [
      ['Pipa dan sambungan', '1200', 'm', 38_500, 'CSR'],
      ['Bak penampung', '2', 'unit', 12_800_000, 'VILLAGE_FUND'],
      ['Pompa tenaga surya', '1', 'unit', 21_000_000, 'CSR'],
      ['Kerja bakti warga', '150', 'HOK', 100_000, 'SELF_FUNDED'],
    ],
  },
  {
    title: 'Pendampingan lansia dan disabilitas',
    summary: 'Kunjungan pekanan, bantuan alat, dan pengurusan berkas bantuan sosial.',
    focusArea: 'SOCIAL_WELFARE',
    background: 'Dua puluh tujuh lansia hidup sendiri dan belum terdata penerima bantuan.',
    objectives: 'Semua lansia dikunjungi setiap pekan dan berkasnya lengkap.',
    sustainability: 'Jadwal kunjungan masuk program kerja Karang Taruna.',
    beneficiaries: 27,
    lines: [
      ['Kursi roda dan tongkat', '9', 'unit', 1_650_000, 'CSR'],
      ['Paket gizi', '27', 'orang', 350_000, 'CSR'],
      ['Transport relawan', '26', 'pekan', 120_000, 'VILLAGE_FUND'],
    ],
  },
  {
    title: 'Perbaikan tempat wudu dan pojok baca masjid',
    summary: 'Remaja masjid memperbaiki tempat wudu dan membuka pojok baca untuk anak.',
    focusArea: 'RELIGION_CULTURE',
    background: 'Tempat wudu bocor dan anak-anak tidak punya ruang belajar sore.',
    objectives: 'Tempat wudu berfungsi dan pojok baca buka setiap sore.',
    sustainability: 'Kas remaja masjid menanggung perawatan.',
    beneficiaries: 140,
    lines: [
      ['Bahan bangunan', '1', 'paket', 11_250_000, 'CSR'],
      ['Buku dan rak', '1', 'paket', 5_400_000, 'CSR'],
      ['Tukang', '24', 'HOK', 150_000, 'SELF_FUNDED'],
    ],
  },
];
