<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>fill a new data folder with the sample office</source>
            <translation>สร้างโฟลเดอร์ข้อมูลใหม่พร้อมสำนักงานตัวอย่าง</translation>
        </message>
        <message>
            <source>bring a list into a register</source>
            <translation>นำเข้ารายชื่อจากไฟล์ลงทะเบียน</translation>
        </message>
        <message>
            <source>write an assessment framework to an .xlsx or .toml file, or bring one in</source>
            <translation>ส่งออกกรอบการประเมินเป็นไฟล์ .xlsx หรือ .toml หรือนำเข้า</translation>
        </message>
        <message>
            <source>write a text of a piece of news to a .docx or .txt file</source>
            <translation>บันทึกข้อความของข่าวเป็นไฟล์ .docx หรือ .txt</translation>
        </message>
        <message>
            <source>name the registers and the reports</source>
            <translation>แสดงชื่อทะเบียนและรายงานทั้งหมด</translation>
        </message>
        <message>
            <source>make a checked backup</source>
            <translation>สำรองข้อมูลและตรวจสอบไฟล์สำรอง</translation>
        </message>
        <message>
            <source>put a backup in the place of the data</source>
            <translation>นำข้อมูลสำรองกลับมาใช้แทนข้อมูลปัจจุบัน</translation>
        </message>
        <message>
            <source>look whether the data is sound</source>
            <translation>ตรวจสอบว่าข้อมูลสมบูรณ์</translation>
        </message>
        <message>
            <source>open the file of an assessor or a school in a window of its own</source>
            <translation>เปิดไฟล์ของผู้ประเมินหรือสถานศึกษาในหน้าต่างของไฟล์นั้น</translation>
        </message>
        <message>
            <source>The command is not complete; still needed: {words}.</source>
            <translation>คำสั่งยังไม่ครบ ยังขาด {words}</translation>
        </message>
        <message>
            <source>These words do not belong to the command: {words}.</source>
            <translation>คำสั่งนี้ไม่รู้จัก {words}</translation>
        </message>
        <message>
            <source>There is no {words} here.</source>
            <translation>ไม่มี {words} ให้เลือก</translation>
        </message>
        <message>
            <source>{words} needs a value after it.</source>
            <translation>{words} ต้องมีค่าตามหลัง</translation>
        </message>
        <message>
            <source>show this help</source>
            <translation>แสดงวิธีใช้นี้</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>สิ่งที่ต้องระบุ</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>ตัวเลือก</translation>
        </message>
        <message>
            <source>The command is not right.</source>
            <translation>คำสั่งไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>“{program} --help” shows what there is.</source>
            <translation>ดูวิธีใช้ได้ด้วย “{program} --help”</translation>
        </message>
        <message>
            <source>How to call it: </source>
            <translation>วิธีใช้: </translation>
        </message>
        <message>
            <source>Without a command, the window opens.</source>
            <translation>หากไม่ระบุคำสั่ง จะเปิดหน้าต่างโปรแกรม</translation>
        </message>
        <message>
            <source>in a calendar file (.ics): years in the Buddhist Era are what is meant</source>
            <translation>ในไฟล์ปฏิทิน (.ics): ปีที่เขียนเป็น พ.ศ. ถูกต้องแล้ว ให้ใช้ตามนั้น</translation>
        </message>
        <message>
            <source>in a calendar file (.ics): what is over was published</source>
            <translation>ในไฟล์ปฏิทิน (.ics): รายการที่ผ่านมาแล้วถือว่าเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>the file; .pdf, .xlsx or .docx</source>
            <translation>ไฟล์ปลายทาง .pdf .xlsx หรือ .docx</translation>
        </message>
        <message>
            <source>the number of the news, such as 12/2569</source>
            <translation>เลขข่าว เช่น 12/2569</translation>
        </message>
        <message>
            <source>the file; .docx or .txt</source>
            <translation>ไฟล์ .docx หรือ .txt</translation>
        </message>
        <message>
            <source>the .xlsx file that was sent</source>
            <translation>ไฟล์ .xlsx ที่ได้รับ</translation>
        </message>
        <message>
            <source>write an assessment framework to a file</source>
            <translation>ส่งออกกรอบการประเมินเป็นไฟล์</translation>
        </message>
        <message>
            <source>the code of the framework; CODE/EDITION for one of several editions</source>
            <translation>รหัสของกรอบ หรือ รหัส/รุ่น เมื่อมีหลายรุ่น</translation>
        </message>
        <message>
            <source>bring an assessment framework in as a draft</source>
            <translation>นำเข้ากรอบการประเมินเป็นร่าง</translation>
        </message>
        <message>
            <source>the file; .xlsx or .toml</source>
            <translation>ชื่อไฟล์ .xlsx หรือ .toml</translation>
        </message>
        <message>
            <source>the data folder</source>
            <translation>โฟลเดอร์ข้อมูล</translation>
        </message>
        <message>
            <source>the language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>คำสั่ง</translation>
        </message>
        <message>
            <source>write a register to an .xlsx, .csv, .vcf or .ics file</source>
            <translation>ส่งออกทะเบียนเป็นไฟล์ .xlsx .csv .vcf หรือ .ics</translation>
        </message>
        <message>
            <source>write a report to a .pdf, .xlsx or .docx file</source>
            <translation>ออกรายงานเป็นไฟล์ .pdf .xlsx หรือ .docx</translation>
        </message>
        <message>
            <source>a folder that is new or empty</source>
            <translation>โฟลเดอร์ใหม่หรือโฟลเดอร์ว่าง</translation>
        </message>
        <message>
            <source>the name of a register, as “list” shows it</source>
            <translation>ชื่อทะเบียนตามที่คำสั่ง “list” แสดง</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>only say what would happen</source>
            <translation>เพียงแสดงผลที่จะเกิดขึ้น ไม่บันทึก</translation>
        </message>
        <message>
            <source>also change the records that are already there</source>
            <translation>แก้ไขรายการที่มีอยู่แล้วด้วย</translation>
        </message>
        <message>
            <source>an .xlsx file for the rows that were not brought in</source>
            <translation>ไฟล์ .xlsx สำหรับแถวที่ไม่ได้นำเข้า</translation>
        </message>
        <message>
            <source>the name of a report, as “list” shows it; “all” writes every one into a folder</source>
            <translation>ชื่อรายงานตามที่คำสั่ง “list” แสดง หากใช้ “all” จะออกทุกรายงานลงในโฟลเดอร์</translation>
        </message>
        <message>
            <source>only the records in which the text occurs</source>
            <translation>เฉพาะรายการที่มีข้อความนี้</translation>
        </message>
        <message>
            <source>only the records of a view</source>
            <translation>เฉพาะรายการของมุมมองนี้</translation>
        </message>
        <message>
            <source>only the records with this value; may be repeated</source>
            <translation>เฉพาะรายการที่มีค่านี้ ระบุซ้ำได้</translation>
        </message>
        <message>
            <source>an option of the report; may be repeated</source>
            <translation>ตัวเลือกของรายงาน ระบุซ้ำได้</translation>
        </message>
        <message>
            <source>the digits</source>
            <translation>เลขไทยหรือเลขอารบิก</translation>
        </message>
        <message>
            <source>what the text is for; a wrong word is answered with the right ones</source>
            <translation>ใช้ข้อความเพื่ออะไร หากพิมพ์ไม่ถูกต้อง โปรแกรมจะแจ้งคำที่ใช้ได้</translation>
        </message>
        <message>
            <source>where to; without it, the backup folder</source>
            <translation>ไฟล์ปลายทาง หากไม่ระบุจะเก็บในโฟลเดอร์สำรองข้อมูล</translation>
        </message>
        <message>
            <source>the backup</source>
            <translation>ไฟล์สำรองข้อมูล</translation>
        </message>
        <message>
            <source>Something unexpected happened; what was not finished was not kept.</source>
            <translation>เกิดข้อผิดพลาดที่ไม่คาดคิด งานที่ยังไม่เสร็จไม่ได้ถูกบันทึก</translation>
        </message>
        <message>
            <source>There are no data in {folder}.</source>
            <translation>ไม่มีข้อมูลในโฟลเดอร์ {folder}</translation>
        </message>
        <message>
            <source>Check the folder after --data.</source>
            <translation>โปรดตรวจชื่อโฟลเดอร์หลัง “--data”</translation>
        </message>
        <message>
            <source>The program is open on {folder}.</source>
            <translation>โปรแกรมกำลังเปิดใช้ข้อมูลในโฟลเดอร์ {folder}</translation>
        </message>
        <message>
            <source>Close its window, then try again.</source>
            <translation>ปิดหน้าต่างโปรแกรมก่อน แล้วลองใหม่</translation>
        </message>
        <message>
            <source>There is no register “{name}”.</source>
            <translation>ไม่มีทะเบียนชื่อ “{name}”</translation>
        </message>
        <message>
            <source>These are there: {names}</source>
            <translation>เลือกได้: {names}</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation>ไม่มีไฟล์ {name}</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>โปรดตรวจชื่อไฟล์และโฟลเดอร์</translation>
        </message>
        <message>
            <source>Register: {label}</source>
            <translation>ทะเบียน: {label}</translation>
        </message>
        <message>
            <source>Report: {label}</source>
            <translation>รายงาน: {label}</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>ยังไม่มีข้อมูลใดถูกบันทึก</translation>
        </message>
        <message>
            <source>Added {added:,}, updated {updated:,}, not brought in {waiting:,}.</source>
            <translation>เพิ่ม {added:,} รายการ แก้ไข {updated:,} รายการ ไม่ได้นำเข้า {waiting:,} แถว</translation>
        </message>
        <message>
            <source>A calendar file (.ics) goes into the register “{name}”.</source>
            <translation>ไฟล์ปฏิทิน (.ics) นำเข้าได้ในทะเบียน “{name}” เท่านั้น</translation>
        </message>
        <message>
            <source>Brought in {count:,}, not brought in {waiting:,}.</source>
            <translation>นำเข้า {count:,} รายการ ไม่ได้นำเข้า {waiting:,} รายการ</translation>
        </message>
        <message>
            <source>Nothing of “{name}” was brought in.</source>
            <translation>ไม่มีรายการใดใน “{name}” นำเข้าได้</translation>
        </message>
        <message>
            <source>The year is written in the Buddhist Era.</source>
            <translation>ปีในไฟล์เขียนเป็น พ.ศ.</translation>
        </message>
        <message>
            <source>If that is right, add {option}.</source>
            <translation>หากวันที่นั้นถูกต้อง ให้เพิ่ม {option}</translation>
        </message>
        <message>
            <source>There already with other details.</source>
            <translation>มีอยู่แล้ว แต่รายละเอียดต่างกัน</translation>
        </message>
        <message>
            <source>There is something in {folder} already.</source>
            <translation>โฟลเดอร์ {folder} มีไฟล์อยู่แล้ว</translation>
        </message>
        <message>
            <source>Choose a folder that is new or empty.</source>
            <translation>โปรดเลือกโฟลเดอร์ใหม่หรือโฟลเดอร์ว่าง</translation>
        </message>
        <message>
            <source>The sample office with {count} partners is in {folder}.</source>
            <translation>สร้างสำนักงานตัวอย่างพร้อมหน่วยงาน {count} แห่งไว้ที่ {folder} แล้ว</translation>
        </message>
        <message>
            <source>“{name}” does not end in .xlsx, .csv, .vcf or .ics.</source>
            <translation>ชื่อ “{name}” ไม่ได้ลงท้ายด้วย .xlsx .csv .vcf หรือ .ics</translation>
        </message>
        <message>
            <source>Only the register “{name}” can become a calendar file (.ics).</source>
            <translation>ส่งออกเป็นไฟล์ปฏิทิน (.ics) ได้เฉพาะทะเบียน “{name}”</translation>
        </message>
        <message>
            <source>“{register}” has no telephones and cannot become vCard.</source>
            <translation>“{register}” ไม่มีหมายเลขโทรศัพท์ จึงส่งออกเป็น vCard ไม่ได้</translation>
        </message>
        <message>
            <source>{count:,} records are in {name}.</source>
            <translation>ส่งออก {count:,} รายการไว้ที่ {name} แล้ว</translation>
        </message>
        <message>
            <source>There is no report “{name}”.</source>
            <translation>ไม่มีรายงานชื่อ “{name}”</translation>
        </message>
        <message>
            <source>“{name}” is no file for this report; it ends in {endings}.</source>
            <translation>ชื่อไฟล์ “{name}” ใช้กับรายงานนี้ไม่ได้ ต้องลงท้ายด้วย {endings}</translation>
        </message>
        <message>
            <source>There is no field “{name}”.</source>
            <translation>ไม่มีช่องข้อมูลชื่อ “{name}”</translation>
        </message>
        <message>
            <source>There is no view “{name}”.</source>
            <translation>ไม่มีมุมมองชื่อ “{name}”</translation>
        </message>
        <message>
            <source>This report has no option “{name}”.</source>
            <translation>รายงานนี้ไม่มีตัวเลือกชื่อ “{name}”</translation>
        </message>
        <message>
            <source>“{text}” is not NAME=VALUE.</source>
            <translation>“{text}” ต้องอยู่ในรูป “NAME=VALUE”</translation>
        </message>
        <message>
            <source>“{value}” is no value of the option “{name}”.</source>
            <translation>ตัวเลือก “{name}” ใช้ค่า “{value}” ไม่ได้</translation>
        </message>
        <message>
            <source>“{name}” does not end in .docx or .txt.</source>
            <translation>“{name}” ไม่ได้ลงท้ายด้วย .docx หรือ .txt</translation>
        </message>
        <message>
            <source>There is no kind of text “{name}”.</source>
            <translation>ไม่มีข้อความชนิด “{name}”</translation>
        </message>
        <message>
            <source>There is no news with the number {number}.</source>
            <translation>ไม่มีข่าวเลขที่ {number}</translation>
        </message>
        <message>
            <source>The number is written as in the register, such as 12/2569.</source>
            <translation>เขียนเลขข่าวตามที่ปรากฏในทะเบียน เช่น 12/2569</translation>
        </message>
        <message>
            <source>The text is in {name}.</source>
            <translation>บันทึกข้อความไว้ที่ {name} แล้ว</translation>
        </message>
        <message>
            <source>“{name}” must be a folder, or a new file that ends in .db.</source>
            <translation>“{name}” ต้องเป็นโฟลเดอร์ หรือไฟล์ใหม่ที่ลงท้ายด้วย .db</translation>
        </message>
        <message>
            <source>The backup is {name}.</source>
            <translation>สำรองข้อมูลไว้ที่ {name} แล้ว</translation>
        </message>
        <message>
            <source>The data of {name} are in force again.</source>
            <translation>นำข้อมูลจาก {name} กลับมาใช้แล้ว</translation>
        </message>
        <message>
            <source>What was there before is kept in {name}.</source>
            <translation>ข้อมูลเดิมเก็บไว้ที่ {name}</translation>
        </message>
        <message>
            <source>Names of complainants: sealed</source>
            <translation>ชื่อผู้ร้อง: เข้ารหัสแล้ว</translation>
        </message>
        <message>
            <source>Names of complainants: plain, no key is set</source>
            <translation>ชื่อผู้ร้อง: ยังไม่ได้เข้ารหัส เพราะยังไม่ได้ตั้งรหัสผ่าน</translation>
        </message>
        <message>
            <source>{count} attached files are missing, the first is “{name}”.</source>
            <translation>ไฟล์แนบหายไป {count} ไฟล์ ไฟล์แรกคือ “{name}”</translation>
        </message>
        <message>
            <source>Restore a backup that holds them.</source>
            <translation>โปรดกู้คืนจากข้อมูลสำรองที่มีไฟล์เหล่านี้</translation>
        </message>
        <message>
            <source>The data are sound.</source>
            <translation>ข้อมูลสมบูรณ์</translation>
        </message>
        <message>
            <source>Newest good backup: {name}</source>
            <translation>ข้อมูลสำรองล่าสุดที่ใช้ได้: {name}</translation>
        </message>
        <message>
            <source>There is no province “{name}”.</source>
            <translation>ไม่พบจังหวัด “{name}”</translation>
        </message>
        <message>
            <source>It is in {places}.</source>
            <translation>ชื่อนี้อยู่ที่จังหวัด {places}</translation>
        </message>
        <message>
            <source>{province} has no district “{name}”.</source>
            <translation>จังหวัด{province}ไม่มีอำเภอ/เขต “{name}”</translation>
        </message>
        <message>
            <source>{amphoe} has no subdistrict “{name}”.</source>
            <translation>อำเภอ/เขต{amphoe}ไม่มีตำบล/แขวง “{name}”</translation>
        </message>
        <message>
            <source>It was abolished; today it is {places}.</source>
            <translation>ยกเลิกไปแล้ว ปัจจุบันคือ {places}</translation>
        </message>
        <message>
            <source>In {province} it is in {places}.</source>
            <translation>ในจังหวัด{province}ชื่อนี้อยู่ที่ {places}</translation>
        </message>
        <message>
            <source>The postcode here is usually {codes}.</source>
            <translation>รหัสไปรษณีย์ของที่นี่มักเป็น {codes}</translation>
        </message>
        <message>
            <source>Keep what you typed if you are sure.</source>
            <translation>ถ้าแน่ใจแล้วใช้ตามที่พิมพ์ได้</translation>
        </message>
        <message>
            <source>Check the name again.</source>
            <translation>ตรวจชื่ออีกครั้ง</translation>
        </message>
        <message>
            <source>No telephone number here.</source>
            <translation>ไม่มีหมายเลขโทรศัพท์</translation>
        </message>
        <message>
            <source>This does not look like a telephone number.</source>
            <translation>ดูไม่เหมือนหมายเลขโทรศัพท์ ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>A mobile number has 10 digits; this one has {count}.</source>
            <translation>โทรศัพท์มือถือมี 10 หลัก แต่เลขนี้มี {count} หลัก</translation>
        </message>
        <message>
            <source>A landline number has 9 digits; this one has {count}.</source>
            <translation>โทรศัพท์พื้นฐานมี 9 หลัก แต่เลขนี้มี {count} หลัก</translation>
        </message>
        <message>
            <source>A Thai telephone number starts with 0.</source>
            <translation>หมายเลขโทรศัพท์ในประเทศขึ้นต้นด้วย 0 ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>An e-mail has no spaces. Check it again.</source>
            <translation>อีเมลต้องไม่มีช่องว่าง ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>An e-mail needs an @, such as name@example.go.th.</source>
            <translation>อีเมลต้องมี @ เช่น name@example.go.th</translation>
        </message>
        <message>
            <source>There are two e-mails here. Put each on a line of its own.</source>
            <translation>ดูเหมือนมีสองอีเมล แยกไว้บรรทัดละหนึ่งอีเมล</translation>
        </message>
        <message>
            <source>This e-mail does not look right. Check it again.</source>
            <translation>อีเมลนี้ดูไม่ถูกต้อง ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>A school code has 10 digits; check it again.</source>
            <translation>รหัสโรงเรียนมี 10 หลัก ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>A school code of 10 digits starts with 10; check it again.</source>
            <translation>รหัสโรงเรียน 10 หลักขึ้นต้นด้วย 10 ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>A SMIS code has 8 digits; check it again.</source>
            <translation>รหัส SMIS มี 8 หลัก ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>An OBEC code has 6 digits; check it again.</source>
            <translation>รหัส OBEC มี 6 หลัก ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>A postcode has 5 digits, such as 32000; check it again.</source>
            <translation>รหัสไปรษณีย์มี 5 หลัก เช่น 32000 ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>A citizen ID has 13 digits; check it again.</source>
            <translation>เลขประจำตัวประชาชนมี 13 หลัก โปรดตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>The last digit of this citizen ID does not fit the others; check it again.</source>
            <translation>เลขประจำตัวประชาชนนี้ไม่ถูกต้อง (หลักสุดท้ายไม่ตรงกับหลักอื่น) โปรดตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>Add new ones, ask about the others</source>
            <translation>เพิ่มรายการใหม่ รายการที่อาจซ้ำให้เลือกเอง</translation>
        </message>
        <message>
            <source>Update those already there</source>
            <translation>ปรับปรุงรายการที่มีอยู่แล้ว</translation>
        </message>
        <message>
            <source>Pass over those already there</source>
            <translation>ข้ามรายการที่มีอยู่แล้ว</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>พร้อม</translation>
        </message>
        <message>
            <source>Updates a record</source>
            <translation>ปรับปรุงของเดิม</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>ไม่เปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>May be double</source>
            <translation>อาจซ้ำ</translation>
        </message>
        <message>
            <source>Must be mended</source>
            <translation>ต้องแก้</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>ข้าม</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>ร่าง</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>เสนอพิจารณา</translation>
        </message>
        <message>
            <source>Returned for correction</source>
            <translation>ส่งคืนแก้ไข</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>ใช้งาน</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>ถึงกำหนดปรับปรุง</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>ระงับชั่วคราว</translation>
        </message>
        <message>
            <source>Discontinued</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>ควบรวม</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>เสนอพิจารณา</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>เห็นชอบ</translation>
        </message>
        <message>
            <source>Return for correction</source>
            <translation>ส่งคืนแก้ไข</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>กลับเป็นร่าง</translation>
        </message>
        <message>
            <source>Verified, still correct</source>
            <translation>ตรวจสอบแล้ว ข้อมูลถูกต้อง</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>ระงับชั่วคราว</translation>
        </message>
        <message>
            <source>Discontinue</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>ใช้งานต่อ</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>ควบรวม</translation>
        </message>
        <message>
            <source>Same school code {code}</source>
            <translation>รหัสโรงเรียน {code} ซ้ำกัน</translation>
        </message>
        <message>
            <source>Same name and place</source>
            <translation>ชื่อและที่ตั้งเหมือนกัน</translation>
        </message>
        <message>
            <source>Same name; the place of one is not known</source>
            <translation>ชื่อเหมือนกัน แต่ไม่ทราบที่ตั้งของรายการหนึ่ง</translation>
        </message>
        <message>
            <source>Nearly the same name in the same place</source>
            <translation>ชื่อใกล้เคียงกันและอยู่ที่เดียวกัน</translation>
        </message>
        <message>
            <source>Nearly the same name; the place of one is not known</source>
            <translation>ชื่อใกล้เคียงกัน แต่ไม่ทราบที่ตั้งของรายการหนึ่ง</translation>
        </message>
        <message>
            <source>Please type the year in the Buddhist Era (you typed {year}).</source>
            <translation>กรุณาพิมพ์ปีเป็น พ.ศ. (พิมพ์ไว้ {year})</translation>
        </message>
        <message>
            <source>If you mean {date}, choose that date.</source>
            <translation>ถ้าหมายถึง {date} ให้เลือกวันที่นั้น</translation>
        </message>
        <message>
            <source>There is no month {month}.</source>
            <translation>ไม่มีเดือนที่ {month}</translation>
        </message>
        <message>
            <source>Months run from 1 to 12. Check the date.</source>
            <translation>เดือนมีตั้งแต่ 1 ถึง 12 ตรวจวันที่อีกครั้ง</translation>
        </message>
        <message>
            <source>“{typed}” is not a date.</source>
            <translation>อ่าน “{typed}” เป็นวันที่ไม่ได้</translation>
        </message>
        <message>
            <source>Type day/month/year in the Buddhist Era, such as 10/06/2569.</source>
            <translation>พิมพ์วัน/เดือน/ปี พ.ศ. เช่น 10/06/2569</translation>
        </message>
        <message>
            <source>There is no month “{name}”.</source>
            <translation>ไม่มีเดือน “{name}”</translation>
        </message>
        <message>
            <source>Type the month as a number, such as 10/06/2569.</source>
            <translation>พิมพ์เดือนเป็นตัวเลข เช่น 10/06/2569</translation>
        </message>
        <message>
            <source>This rule gives more than {most} days from {first} to {last}.</source>
            <translation>กฎนี้ให้วันมากกว่า {most} วัน ตั้งแต่ {first} ถึง {last}</translation>
        </message>
        <message>
            <source>Choose an earlier last day, such as the end of the fiscal year; it can be prolonged later.</source>
            <translation>เลือกวันสิ้นสุดที่เร็วกว่านี้ เช่น วันสิ้นปีงบประมาณ แล้วต่ออายุได้ภายหลัง</translation>
        </message>
        <message>
            <source>Choose how it returns.</source>
            <translation>เลือกรอบที่เกิดซ้ำ</translation>
        </message>
        <message>
            <source>Choose the day of the week.</source>
            <translation>เลือกวันในสัปดาห์</translation>
        </message>
        <message>
            <source>Choose which of these days of the month it is.</source>
            <translation>เลือกว่าเป็นครั้งที่เท่าใดของเดือน</translation>
        </message>
        <message>
            <source>Choose the month.</source>
            <translation>เลือกเดือน</translation>
        </message>
        <message>
            <source>Choose what happens when it falls on a holiday.</source>
            <translation>เลือกว่าจะทำอย่างไรเมื่อตรงกับวันหยุด</translation>
        </message>
        <message>
            <source>Type the first day from which it returns.</source>
            <translation>พิมพ์วันที่เริ่ม</translation>
        </message>
        <message>
            <source>Type the last day until which it returns.</source>
            <translation>พิมพ์วันที่สิ้นสุด</translation>
        </message>
        <message>
            <source>The year {year} is not right.</source>
            <translation>ปี {year} ไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>Type the year with 4 digits in the Buddhist Era, such as 2569.</source>
            <translation>พิมพ์ปี พ.ศ. 4 หลัก เช่น 2569</translation>
        </message>
        <message>
            <source>It can last 1 to {most} days.</source>
            <translation>ใช้เวลาได้ 1 ถึง {most} วัน</translation>
        </message>
        <message>
            <source>The day of the month must be 1 to {most}.</source>
            <translation>วันที่ต้องอยู่ระหว่าง 1 ถึง {most}</translation>
        </message>
        <message>
            <source>{month} {year} has {days} days.</source>
            <translation>เดือน{month} {year} มี {days} วัน</translation>
        </message>
        <message>
            <source>{month} has {days} days.</source>
            <translation>เดือน{month}มี {days} วัน</translation>
        </message>
        <message>
            <source>Check the day again.</source>
            <translation>ตรวจวันที่อีกครั้ง</translation>
        </message>
        <message>
            <source>“{typed}” is not a time.</source>
            <translation>อ่าน “{typed}” เป็นเวลาไม่ได้</translation>
        </message>
        <message>
            <source>Type hours and minutes, such as 09.30.</source>
            <translation>พิมพ์ชั่วโมงและนาที เช่น 09.30</translation>
        </message>
        <message>
            <source>The letters of “{name}” cannot be read.</source>
            <translation>อ่านตัวอักษรในไฟล์ “{name}” ไม่ได้</translation>
        </message>
        <message>
            <source>Open it in Excel, save it as “CSV UTF-8” and choose that one.</source>
            <translation>เปิดด้วย Excel แล้วบันทึกเป็น “CSV UTF-8” จากนั้นเลือกไฟล์ใหม่</translation>
        </message>
        <message>
            <source>There is no table in “{name}”.</source>
            <translation>ไม่มีตารางในไฟล์ “{name}”</translation>
        </message>
        <message>
            <source>Open it in Excel, save it as .xlsx and choose that one.</source>
            <translation>เปิดด้วย Excel แล้วบันทึกเป็น .xlsx จากนั้นเลือกไฟล์ใหม่</translation>
        </message>
        <message>
            <source>Table {number}</source>
            <translation>ตารางที่ {number}</translation>
        </message>
        <message>
            <source>“{name}” is a folder, not a file.</source>
            <translation>“{name}” เป็นโฟลเดอร์ ไม่ใช่ไฟล์</translation>
        </message>
        <message>
            <source>Choose the Excel or CSV file inside it.</source>
            <translation>เลือกไฟล์ Excel หรือ CSV ที่อยู่ในโฟลเดอร์นั้น</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} events.</source>
            <translation>“{name}” มีกิจกรรมมากกว่า {most} รายการ</translation>
        </message>
        <message>
            <source>Export a shorter time from the other calendar, one year at a time, and choose that file.</source>
            <translation>ส่งออกจากปฏิทินเดิมใหม่ให้ช่วงเวลาสั้นลง ครั้งละหนึ่งปี แล้วเลือกไฟล์นั้น</translation>
        </message>
        <message>
            <source>Choose the calendar file (.ics) inside it.</source>
            <translation>เลือกไฟล์ปฏิทิน (.ics) ที่อยู่ในโฟลเดอร์นั้น</translation>
        </message>
        <message>
            <source>The file “{name}” is no longer there.</source>
            <translation>ไม่พบไฟล์ “{name}” แล้ว</translation>
        </message>
        <message>
            <source>It may have been moved or renamed. Choose it again.</source>
            <translation>ไฟล์อาจถูกย้ายหรือเปลี่ยนชื่อ เลือกไฟล์ใหม่อีกครั้ง</translation>
        </message>
        <message>
            <source>The file “{name}” cannot be read.</source>
            <translation>อ่านไฟล์ “{name}” ไม่ได้</translation>
        </message>
        <message>
            <source>“{name}” is too large for a calendar file (more than {most} MB).</source>
            <translation>“{name}” ใหญ่เกินไปสำหรับไฟล์ปฏิทิน (เกิน {most} MB)</translation>
        </message>
        <message>
            <source>Export a shorter time from the other calendar, without attachments, and choose that file.</source>
            <translation>ส่งออกจากปฏิทินเดิมใหม่ให้ช่วงเวลาสั้นลงและไม่รวมไฟล์แนบ แล้วเลือกไฟล์นั้น</translation>
        </message>
        <message>
            <source>“{name}” is not a calendar file, or it is damaged.</source>
            <translation>“{name}” ไม่ใช่ไฟล์ปฏิทิน หรือไฟล์เสียหาย</translation>
        </message>
        <message>
            <source>Export it again from the other calendar as iCalendar (.ics), then choose it.</source>
            <translation>ส่งออกจากปฏิทินเดิมอีกครั้งเป็นไฟล์ .ics แล้วเลือกไฟล์นั้น</translation>
        </message>
        <message>
            <source>It may be open in Excel. Close it there, or save a copy, and try again.</source>
            <translation>ไฟล์อาจเปิดอยู่ใน Excel ปิดก่อนหรือบันทึกสำเนา แล้วลองใหม่</translation>
        </message>
        <message>
            <source>Copy it to this computer and try again.</source>
            <translation>คัดลอกไฟล์มาไว้ในเครื่องนี้ แล้วลองใหม่</translation>
        </message>
        <message>
            <source>The file “{name}” is empty.</source>
            <translation>ไฟล์ “{name}” ว่างเปล่า</translation>
        </message>
        <message>
            <source>Open it and see whether it was saved, then choose it again.</source>
            <translation>เปิดดูว่าบันทึกไว้ครบหรือไม่ แล้วเลือกใหม่</translation>
        </message>
        <message>
            <source>The file “{name}” is too large.</source>
            <translation>ไฟล์ “{name}” ใหญ่เกินไป</translation>
        </message>
        <message>
            <source>Split it into several files, at most {count} rows each.</source>
            <translation>แบ่งเป็นหลายไฟล์ ไฟล์ละไม่เกิน {count} แถว</translation>
        </message>
        <message>
            <source>The file “{name}” is damaged and cannot be read.</source>
            <translation>ไฟล์ “{name}” เสียหาย อ่านไม่ได้</translation>
        </message>
        <message>
            <source>Open it in Excel, save it under a new name and choose that one.</source>
            <translation>เปิดด้วย Excel แล้วบันทึกเป็นชื่อใหม่ จากนั้นเลือกไฟล์ใหม่</translation>
        </message>
        <message>
            <source>“{name}” is not a list that can be brought in.</source>
            <translation>“{name}” ไม่ใช่ไฟล์รายชื่อที่นำเข้าได้</translation>
        </message>
        <message>
            <source>Files of Excel (.xlsx, .xls), LibreOffice (.ods) and text (.csv, .txt) can be read.</source>
            <translation>นำเข้าได้จากไฟล์ Excel (.xlsx, .xls) LibreOffice (.ods) และไฟล์ข้อความ (.csv, .txt)</translation>
        </message>
        <message>
            <source>The file “{name}” has a password.</source>
            <translation>ไฟล์ “{name}” มีรหัสผ่าน</translation>
        </message>
        <message>
            <source>Open it in Excel, take the password off, save it and try again.</source>
            <translation>เปิดด้วย Excel เอารหัสผ่านออก บันทึก แล้วลองใหม่</translation>
        </message>
        <message>
            <source>The file “{name}” unpacks to far more than a list holds and was not opened.</source>
            <translation>ไฟล์ “{name}” ขยายออกแล้วใหญ่ผิดปกติ จึงไม่ได้เปิด</translation>
        </message>
        <message>
            <source>Open it in Excel, copy the list into a new file and choose that one.</source>
            <translation>เปิดด้วย Excel คัดลอกรายการไปไว้ในไฟล์ใหม่ แล้วเลือกไฟล์นั้น</translation>
        </message>
        <message>
            <source>The sheet reaches as far as row {row} and column {column}, more than can be brought in.</source>
            <translation>แผ่นงานมีข้อมูลถึงแถว {row} คอลัมน์ {column} เกินกว่าที่นำเข้าได้</translation>
        </message>
        <message>
            <source>At most {rows} rows and {columns} columns are read. Delete what lies outside the list and save the file.</source>
            <translation>อ่านได้ไม่เกิน {rows} แถว {columns} คอลัมน์ ลบข้อมูลที่อยู่นอกรายการ บันทึกไฟล์ แล้วลองใหม่</translation>
        </message>
        <message>
            <source>There is nothing in this sheet.</source>
            <translation>แผ่นงานนี้ไม่มีข้อมูล</translation>
        </message>
        <message>
            <source>Choose another sheet or another file.</source>
            <translation>เลือกแผ่นงานอื่นหรือไฟล์อื่น</translation>
        </message>
        <message>
            <source>The file “{name}” has no sheet with cells.</source>
            <translation>ไฟล์ “{name}” ไม่มีแผ่นงานที่เป็นตาราง</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>เลือกไฟล์อื่น</translation>
        </message>
        <message>
            <source>Restore the newest good backup ({name}).</source>
            <translation>กู้คืนจากไฟล์สำรองล่าสุดที่ใช้ได้ ({name})</translation>
        </message>
        <message>
            <source>No good backup was found. Keep the data folder as it is and ask the IT staff.</source>
            <translation>ไม่พบไฟล์สำรองที่ใช้ได้ โปรดเก็บโฟลเดอร์ข้อมูลไว้ตามเดิมแล้วแจ้งเจ้าหน้าที่ไอที</translation>
        </message>
        <message>
            <source>The database is damaged and was not opened; nothing in it was changed.</source>
            <translation>ไฟล์ฐานข้อมูลเสียหาย จึงยังไม่ได้เปิด และไม่มีข้อมูลใดถูกเปลี่ยน</translation>
        </message>
        <message>
            <source>The database is missing from the data folder, though backups of it are there.</source>
            <translation>ไม่พบไฟล์ฐานข้อมูลในโฟลเดอร์ข้อมูล แต่ยังมีไฟล์สำรองอยู่</translation>
        </message>
        <message>
            <source>The disk is full; nothing was changed.</source>
            <translation>พื้นที่ดิสก์เต็ม จึงไม่มีข้อมูลใดถูกเปลี่ยน</translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again.</source>
            <translation>เพิ่มพื้นที่ว่างในดิสก์ แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Another program is using the database.</source>
            <translation>มีโปรแกรมอื่นกำลังใช้ฐานข้อมูลอยู่</translation>
        </message>
        <message>
            <source>Close the other program, then try again.</source>
            <translation>ปิดโปรแกรมนั้นก่อน แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>The folder cannot be written to.</source>
            <translation>เขียนลงในโฟลเดอร์ไม่ได้</translation>
        </message>
        <message>
            <source>A folder or file cannot be opened.</source>
            <translation>เปิดโฟลเดอร์หรือไฟล์ไม่ได้</translation>
        </message>
        <message>
            <source>Check that it exists and may be written to.</source>
            <translation>ตรวจว่ามีอยู่จริงและมีสิทธิ์เขียน</translation>
        </message>
        <message>
            <source>Ask the IT staff for the right to write to this folder.</source>
            <translation>ขอสิทธิ์เขียนโฟลเดอร์นี้จากเจ้าหน้าที่ไอที</translation>
        </message>
        <message>
            <source>The disk could not be read or written.</source>
            <translation>อ่านหรือเขียนดิสก์ไม่สำเร็จ</translation>
        </message>
        <message>
            <source>Check the disk or the cable, then try again.</source>
            <translation>ตรวจดิสก์หรือสายเชื่อมต่อ แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>หน่วยงาน</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>ช่องทางติดต่อ</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>ที่อยู่</translation>
        </message>
        <message>
            <source>Relation to the office</source>
            <translation>ความสัมพันธ์กับสำนักงาน</translation>
        </message>
        <message>
            <source>Keeping the data</source>
            <translation>การดูแลข้อมูล</translation>
        </message>
        <message>
            <source>School</source>
            <translation>สถานศึกษา</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>อื่น ๆ</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>ผู้ประสานงาน</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>ผู้ประสานงาน</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>คำนำหน้า</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>นามสกุล</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>ตำแหน่ง</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>โทรศัพท์</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>อีเมล</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>บทบาท</translation>
        </message>
        <message>
            <source>From</source>
            <translation>ตั้งแต่</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>กำหนดแล้วเสร็จ</translation>
        </message>
        <message>
            <source>Carried out on</source>
            <translation>วันที่ดำเนินการเสร็จ</translation>
        </message>
        <message>
            <source>Result of the measure</source>
            <translation>ผลการดำเนินงาน</translation>
        </message>
        <message>
            <source>To be looked at again on</source>
            <translation>วันติดตามผล</translation>
        </message>
        <message>
            <source>What the second look showed</source>
            <translation>ผลการติดตาม</translation>
        </message>
        <message>
            <source>Effect on the next round</source>
            <translation>ผลต่อรอบถัดไป</translation>
        </message>
        <message>
            <source>Open (improvements)</source>
            <translation>ยังไม่แล้วเสร็จ</translation>
        </message>
        <message>
            <source>items (improvement)</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>item (improvement)</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Reported rounds</source>
            <translation>รอบรายงาน</translation>
        </message>
        <message>
            <source>Reported round</source>
            <translation>รอบรายงาน</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>บันทึกข้อตกลง</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>บันทึกข้อตกลง</translation>
        </message>
        <message>
            <source>Agreement no.</source>
            <translation>เลขที่บันทึกข้อตกลง</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>วันที่ลงนาม</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>วันสิ้นสุด</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>หมายเหตุ</translation>
        </message>
        <message>
            <source>Contact log</source>
            <translation>บันทึกการประสานงาน</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>การประสานงาน</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>เวลา</translation>
        </message>
        <message>
            <source>Receipt of the case</source>
            <translation>การรับเรื่อง</translation>
        </message>
        <message>
            <source>The matter</source>
            <translation>เรื่องและรายละเอียด</translation>
        </message>
        <message>
            <source>What it concerns</source>
            <translation>เหตุและผู้เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Weight and secrecy</source>
            <translation>ความสำคัญและชั้นความลับ</translation>
        </message>
        <message>
            <source>Who works on it</source>
            <translation>ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Fact-finding committee</source>
            <translation>คณะกรรมการสืบข้อเท็จจริง</translation>
        </message>
        <message>
            <source>What came of it (case)</source>
            <translation>ผลการดำเนินการ</translation>
        </message>
        <message>
            <source>What is learned from it</source>
            <translation>การนำไปปรับปรุง</translation>
        </message>
        <message>
            <source>Time limits</source>
            <translation>กำหนดเวลา</translation>
        </message>
        <message>
            <source>Suggestion or opinion</source>
            <translation>ข้อเสนอแนะ/ข้อคิดเห็น</translation>
        </message>
        <message>
            <source>Compliment</source>
            <translation>คำชมเชย</translation>
        </message>
        <message>
            <source>The channel</source>
            <translation>ช่องทาง</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>การตรวจสอบช่องทาง</translation>
        </message>
        <message>
            <source>The limit</source>
            <translation>กำหนดเวลา</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>การใช้บังคับ</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>งานบริการ</translation>
        </message>
        <message>
            <source>The measure</source>
            <translation>มาตรการ</translation>
        </message>
        <message>
            <source>Result and second look</source>
            <translation>ผลและการติดตาม</translation>
        </message>
        <message>
            <source>Where to reach them</source>
            <translation>การติดต่อ</translation>
        </message>
        <message>
            <source>Complainants</source>
            <translation>ผู้ร้อง</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>ผู้ร้อง</translation>
        </message>
        <message>
            <source>First name (complainant)</source>
            <translation>ชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Last name (complainant)</source>
            <translation>นามสกุล</translation>
        </message>
        <message>
            <source>Telephone (complainant)</source>
            <translation>โทรศัพท์</translation>
        </message>
        <message>
            <source>E-mail (complainant)</source>
            <translation>อีเมล</translation>
        </message>
        <message>
            <source>LINE (complainant)</source>
            <translation>LINE</translation>
        </message>
        <message>
            <source>Address (complainant)</source>
            <translation>ที่อยู่ผู้ร้อง</translation>
        </message>
        <message>
            <source>Place of work (complainant)</source>
            <translation>สถานที่ทำงาน</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>อาชีพ</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>อายุ</translation>
        </message>
        <message>
            <source>Citizen ID (only if a law or fact requires it)</source>
            <translation>เลขประจำตัวประชาชน (เฉพาะเมื่อจำเป็นตามกฎหมาย)</translation>
        </message>
        <message>
            <source>Complaint log</source>
            <translation>บันทึกข้อร้องเรียน</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>Case no.</source>
            <translation>เลขที่รับเรื่อง</translation>
        </message>
        <message>
            <source>Record type</source>
            <translation>ประเภทเรื่อง</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>วันที่รับเรื่อง</translation>
        </message>
        <message>
            <source>09.30</source>
            <translation>09.30</translation>
        </message>
        <message>
            <source>Channel (case)</source>
            <translation>ช่องทาง</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>ผู้รับเรื่อง</translation>
        </message>
        <message>
            <source>Came through</source>
            <translation>หน่วยงานต้นทาง</translation>
        </message>
        <message>
            <source>Number at the source</source>
            <translation>เลขเรื่องต้นทาง</translation>
        </message>
        <message>
            <source>Letter received no.</source>
            <translation>เลขที่หนังสือรับ</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>รับ/ส่ง</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>ช่องทาง</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>วัตถุประสงค์</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>ผลการประสาน</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>ปัญหา/อุปสรรค</translation>
        </message>
        <message>
            <source>Follow up by</source>
            <translation>ติดตามภายใน</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>การเป็นสมาชิกเครือข่าย</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Network name</source>
            <translation>ชื่อเครือข่าย</translation>
        </message>
        <message>
            <source>Network type</source>
            <translation>ประเภทเครือข่าย</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>ประธาน</translation>
        </message>
        <message>
            <source>Appointing order</source>
            <translation>คำสั่งแต่งตั้ง</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>ลงวันที่</translation>
        </message>
        <message>
            <source>Who complains</source>
            <translation>ประเภทผู้ร้อง</translation>
        </message>
        <message>
            <source>Name of the complainant</source>
            <translation>การเปิดเผยชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Group of people</source>
            <translation>กลุ่มผู้รับบริการ/ผู้มีส่วนได้ส่วนเสีย</translation>
        </message>
        <message>
            <source>Facts as told</source>
            <translation>ข้อเท็จจริง/พฤติการณ์</translation>
        </message>
        <message>
            <source>Category (case)</source>
            <translation>หมวดเรื่อง</translation>
        </message>
        <message>
            <source>Finer</source>
            <translation>หมวดย่อย</translation>
        </message>
        <message>
            <source>Remedy wished for</source>
            <translation>ความประสงค์ของผู้ร้อง</translation>
        </message>
        <message>
            <source>Service asked for</source>
            <translation>งานบริการที่ขอ</translation>
        </message>
        <message>
            <source>Happened on</source>
            <translation>วันที่เกิดเหตุ</translation>
        </message>
        <message>
            <source>At (time)</source>
            <translation>เวลาเกิดเหตุ</translation>
        </message>
        <message>
            <source>Subdistrict, district</source>
            <translation>ตำบล/อำเภอที่เกิดเหตุ</translation>
        </message>
        <message>
            <source>School or agency concerned</source>
            <translation>สถานศึกษา/หน่วยงานที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Respondent</source>
            <translation>ผู้ถูกร้อง</translation>
        </message>
        <message>
            <source>Name of the respondent</source>
            <translation>ชื่อผู้ถูกร้อง</translation>
        </message>
        <message>
            <source>Group of the respondent</source>
            <translation>กลุ่ม/หน่วยของผู้ถูกร้อง</translation>
        </message>
        <message>
            <source>Witnesses (one a line)</source>
            <translation>พยาน (บรรทัดละ 1 คน)</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>ความเร่งด่วนของเรื่อง</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>ความสำคัญ</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>ความรุนแรง</translation>
        </message>
        <message>
            <source>Secrecy</source>
            <translation>ชั้นความลับ</translation>
        </message>
        <message>
            <source>One name a line</source>
            <translation>บรรทัดละ 1 คน</translation>
        </message>
        <message>
            <source>Seen by named handlers only</source>
            <translation>เห็นเฉพาะผู้มีรายชื่อ</translation>
        </message>
        <message>
            <source>Other groups concerned</source>
            <translation>กลุ่มที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Assigned on</source>
            <translation>วันที่มอบหมาย</translation>
        </message>
        <message>
            <source>Assigned by</source>
            <translation>ผู้มอบหมาย</translation>
        </message>
        <message>
            <source>Conflict of interest checked (s. 13): none found</source>
            <translation>ตรวจส่วนได้เสียตาม ม.13 แล้ว ไม่พบ</translation>
        </message>
        <message>
            <source>What was found, and who stands in</source>
            <translation>ส่วนได้เสียที่พบ และผู้ทำหน้าที่แทน</translation>
        </message>
        <message>
            <source>Why it is not taken up</source>
            <translation>เหตุผลที่ไม่รับพิจารณา</translation>
        </message>
        <message>
            <source>Agency it was forwarded to</source>
            <translation>หน่วยงานที่ส่งต่อ</translation>
        </message>
        <message>
            <source>The framework</source>
            <translation>กรอบการประเมิน</translation>
        </message>
        <message>
            <source>Period and days (round)</source>
            <translation>ช่วงเวลาและกำหนด</translation>
        </message>
        <message>
            <source>Who answers for it (round)</source>
            <translation>ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Where it is sent</source>
            <translation>การส่งรายงาน</translation>
        </message>
        <message>
            <source>Result so far</source>
            <translation>ผลในขณะนี้</translation>
        </message>
        <message>
            <source>The evidence</source>
            <translation>รายละเอียดหลักฐาน</translation>
        </message>
        <message>
            <source>Three dates (evidence)</source>
            <translation>วันที่ 3 อย่าง</translation>
        </message>
        <message>
            <source>Where it comes from (evidence)</source>
            <translation>ที่มาของหลักฐาน</translation>
        </message>
        <message>
            <source>The parties</source>
            <translation>คู่สัญญา</translation>
        </message>
        <message>
            <source>Assessment frameworks</source>
            <translation>ทะเบียนกรอบการประเมิน</translation>
        </message>
        <message>
            <source>Assessment framework</source>
            <translation>กรอบการประเมิน</translation>
        </message>
        <message>
            <source>Name of the framework</source>
            <translation>ชื่อกรอบการประเมิน</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>เครื่องมือ</translation>
        </message>
        <message>
            <source>Code of the framework</source>
            <translation>รหัสกรอบ</translation>
        </message>
        <message>
            <source>Laid down by</source>
            <translation>ผู้กำหนด</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>ทำจาก</translation>
        </message>
        <message>
            <source>Items (number)</source>
            <translation>จำนวนข้อ</translation>
        </message>
        <message>
            <source>In use (frameworks)</source>
            <translation>ประกาศใช้</translation>
        </message>
        <message>
            <source>Drafts (frameworks)</source>
            <translation>ฉบับร่าง</translation>
        </message>
        <message>
            <source>frameworks (counted)</source>
            <translation>กรอบ</translation>
        </message>
        <message>
            <source>framework (one)</source>
            <translation>กรอบ</translation>
        </message>
        <message>
            <source>Committees and working group</source>
            <translation>คณะกรรมการและคณะทำงาน</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>คณะ</translation>
        </message>
        <message>
            <source>Standard or category (code)</source>
            <translation>มาตรฐาน/หมวดที่</translation>
        </message>
        <message>
            <source>Name (member)</source>
            <translation>ชื่อ-สกุล</translation>
        </message>
        <message>
            <source>Post (member)</source>
            <translation>ตำแหน่ง</translation>
        </message>
        <message>
            <source>Role in the committee</source>
            <translation>หน้าที่ในคณะ</translation>
        </message>
        <message>
            <source>Self-assessment</source>
            <translation>แบบประเมินตนเอง</translation>
        </message>
        <message>
            <source>Assessment round</source>
            <translation>รอบการประเมิน</translation>
        </message>
        <message>
            <source>Name of the round (assessment)</source>
            <translation>ชื่อรอบการประเมิน</translation>
        </message>
        <message>
            <source>Framework (edition)</source>
            <translation>กรอบการประเมินที่ใช้</translation>
        </message>
        <message>
            <source>Round of the year</source>
            <translation>รอบ</translation>
        </message>
        <message>
            <source>Data from</source>
            <translation>ข้อมูลตั้งแต่</translation>
        </message>
        <message>
            <source>Data until</source>
            <translation>ข้อมูลถึง</translation>
        </message>
        <message>
            <source>To be sent by</source>
            <translation>กำหนดส่ง</translation>
        </message>
        <message>
            <source>Agreement it reports on</source>
            <translation>คำรับรองที่รายงาน</translation>
        </message>
        <message>
            <source>Compared with (earlier round)</source>
            <translation>เทียบกับรอบก่อน</translation>
        </message>
        <message>
            <source>Report goes to (one a line)</source>
            <translation>เสนอรายงานต่อ (บรรทัดละหน่วยงาน)</translation>
        </message>
        <message>
            <source>Letter sent no.</source>
            <translation>เลขที่หนังสือส่ง</translation>
        </message>
        <message>
            <source>Letter dated</source>
            <translation>หนังสือลงวันที่</translation>
        </message>
        <message>
            <source>Assessed (of)</source>
            <translation>ประเมินแล้ว</translation>
        </message>
        <message>
            <source>Score (round)</source>
            <translation>คะแนน</translation>
        </message>
        <message>
            <source>Meaning of the score</source>
            <translation>แปลผล</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>ฉบับแก้ไขครั้งที่</translation>
        </message>
        <message>
            <source>Corrects the round</source>
            <translation>แก้ไขจากรอบ</translation>
        </message>
        <message>
            <source>Why it is corrected</source>
            <translation>เหตุผลที่แก้ไข</translation>
        </message>
        <message>
            <source>Corrected by a later revision</source>
            <translation>มีฉบับแก้ไขแล้ว</translation>
        </message>
        <message>
            <source>Being worked on (rounds)</source>
            <translation>กำลังดำเนินการ</translation>
        </message>
        <message>
            <source>Sent and closed (rounds)</source>
            <translation>ส่งแล้ว</translation>
        </message>
        <message>
            <source>rounds (assessment)</source>
            <translation>รอบ</translation>
        </message>
        <message>
            <source>round (one assessment)</source>
            <translation>รอบ</translation>
        </message>
        <message>
            <source>Evidence register</source>
            <translation>ทะเบียนหลักฐาน</translation>
        </message>
        <message>
            <source>Evidence (one)</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>Evidence code</source>
            <translation>รหัสหลักฐาน</translation>
        </message>
        <message>
            <source>Name of the evidence</source>
            <translation>ชื่อหลักฐาน</translation>
        </message>
        <message>
            <source>Kind of evidence</source>
            <translation>ประเภทหลักฐาน</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>แสดงถึงเรื่องใด</translation>
        </message>
        <message>
            <source>Happened on (evidence)</source>
            <translation>วันที่เกิดขึ้น</translation>
        </message>
        <message>
            <source>Proves the time from</source>
            <translation>ใช้ยืนยันช่วงตั้งแต่</translation>
        </message>
        <message>
            <source>Proves the time until</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>วันที่บันทึกเข้าทะเบียน</translation>
        </message>
        <message>
            <source>To be renewed by</source>
            <translation>ใช้ได้ถึง</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>ผู้ครอบครอง</translation>
        </message>
        <message>
            <source>Group of the holder</source>
            <translation>กลุ่มผู้ครอบครอง</translation>
        </message>
        <message>
            <source>Shelf or file no.</source>
            <translation>ที่เก็บ (แฟ้ม/ชั้น)</translation>
        </message>
        <message>
            <source>Link (evidence)</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>Comes from (register)</source>
            <translation>มาจากทะเบียน</translation>
        </message>
        <message>
            <source>Comes from (record)</source>
            <translation>มาจากรายการ</translation>
        </message>
        <message>
            <source>Used by an item</source>
            <translation>ใช้แล้ว</translation>
        </message>
        <message>
            <source>Validity (evidence)</source>
            <translation>สภาพ</translation>
        </message>
        <message>
            <source>Used nowhere (evidence)</source>
            <translation>ยังไม่ใช้กับข้อใด</translation>
        </message>
        <message>
            <source>No longer valid (evidence)</source>
            <translation>หมดอายุ</translation>
        </message>
        <message>
            <source>pieces of evidence</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>piece of evidence</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Performance agreements</source>
            <translation>คำรับรองการปฏิบัติราชการ</translation>
        </message>
        <message>
            <source>Performance agreement</source>
            <translation>คำรับรอง</translation>
        </message>
        <message>
            <source>Name of the agreement</source>
            <translation>ชื่อคำรับรอง</translation>
        </message>
        <message>
            <source>Between whom</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>Receives the agreement</source>
            <translation>ผู้รับคำรับรอง</translation>
        </message>
        <message>
            <source>Post (receives)</source>
            <translation>ตำแหน่งผู้รับคำรับรอง</translation>
        </message>
        <message>
            <source>Gives the agreement</source>
            <translation>ผู้ทำคำรับรอง</translation>
        </message>
        <message>
            <source>Post (gives)</source>
            <translation>ตำแหน่งผู้ทำคำรับรอง</translation>
        </message>
        <message>
            <source>Group (gives)</source>
            <translation>กลุ่มของผู้ทำคำรับรอง</translation>
        </message>
        <message>
            <source>Indicators (framework)</source>
            <translation>ชุดตัวชี้วัด</translation>
        </message>
        <message>
            <source>agreements (counted)</source>
            <translation>ฉบับ</translation>
        </message>
        <message>
            <source>agreement (one)</source>
            <translation>ฉบับ</translation>
        </message>
        <message>
            <source>Order dated</source>
            <translation>คำสั่งลงวันที่</translation>
        </message>
        <message>
            <source>Members (one a line, chair first)</source>
            <translation>กรรมการ (บรรทัดละ 1 คน ประธานก่อน)</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>วันที่สรุปผล</translation>
        </message>
        <message>
            <source>What the committee found</source>
            <translation>ผลการสืบข้อเท็จจริง</translation>
        </message>
        <message>
            <source>Result (code)</source>
            <translation>ผลการพิจารณา</translation>
        </message>
        <message>
            <source>What was done and decided</source>
            <translation>ผลการดำเนินการ</translation>
        </message>
        <message>
            <source>Settled on</source>
            <translation>วันที่แล้วเสร็จ</translation>
        </message>
        <message>
            <source>First reply on</source>
            <translation>วันที่ตอบครั้งแรก</translation>
        </message>
        <message>
            <source>Complainant told on</source>
            <translation>วันที่แจ้งผลผู้ร้อง</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>แจ้งผลทาง</translation>
        </message>
        <message>
            <source>Letter of reply no.</source>
            <translation>เลขที่หนังสือแจ้งผล</translation>
        </message>
        <message>
            <source>Recourse offered</source>
            <translation>ช่องทางโต้แย้งที่แจ้งไว้</translation>
        </message>
        <message>
            <source>The complainant accepts the outcome</source>
            <translation>ผู้ร้องยอมรับผล</translation>
        </message>
        <message>
            <source>Used for improvement</source>
            <translation>นำไปปรับปรุง</translation>
        </message>
        <message>
            <source>Reply of the group</source>
            <translation>คำตอบของกลุ่มที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Person or group praised</source>
            <translation>ผู้ได้รับคำชม</translation>
        </message>
        <message>
            <source>How it was passed on</source>
            <translation>การแจ้ง/เผยแพร่คำชม</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>สาเหตุ</translation>
        </message>
        <message>
            <source>Item of the improvement plan</source>
            <translation>รายการในแผนปรับปรุง</translation>
        </message>
        <message>
            <source>Counted in published statistics</source>
            <translation>นับในสถิติที่เผยแพร่</translation>
        </message>
        <message>
            <source>Against the clock</source>
            <translation>เวลา</translation>
        </message>
        <message>
            <source>Due next</source>
            <translation>กำหนดถัดไป</translation>
        </message>
        <message>
            <source>What is due next</source>
            <translation>เรื่องที่จะครบกำหนด</translation>
        </message>
        <message>
            <source>Shown as near from</source>
            <translation>เตือนตั้งแต่วันที่</translation>
        </message>
        <message>
            <source>To be settled by</source>
            <translation>กำหนดแล้วเสร็จ</translation>
        </message>
        <message>
            <source>Screened on</source>
            <translation>กลั่นกรองเสร็จเมื่อ</translation>
        </message>
        <message>
            <source>First answered with its result on</source>
            <translation>แจ้งผลครั้งแรกเมื่อ</translation>
        </message>
        <message>
            <source>Contested on</source>
            <translation>วันที่โต้แย้ง/อุทธรณ์</translation>
        </message>
        <message>
            <source>Opened again on</source>
            <translation>วันที่เปิดเรื่องใหม่</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>วันที่ยุติเรื่อง</translation>
        </message>
        <message>
            <source>Summary on closing</source>
            <translation>สรุปการยุติเรื่อง</translation>
        </message>
        <message>
            <source>To be kept until</source>
            <translation>เก็บไว้ถึงวันที่</translation>
        </message>
        <message>
            <source>Made anonymous on</source>
            <translation>วันที่ลบข้อมูลบุคคล</translation>
        </message>
        <message>
            <source>Destroyed when its time was over</source>
            <translation>ทำลายแล้วเมื่อครบกำหนดเก็บ</translation>
        </message>
        <message>
            <source>Text for the respondent</source>
            <translation>ข้อความฉบับปกปิด (ส่งผู้ถูกร้อง)</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>Open (cases)</source>
            <translation>ยังไม่ยุติ</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>รอผู้ร้อง/หน่วยงาน</translation>
        </message>
        <message>
            <source>Requests for information</source>
            <translation>คำขอข้อมูล</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>ยุติแล้ว</translation>
        </message>
        <message>
            <source>All</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>one case</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>การดำเนินการ</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>การดำเนินการ</translation>
        </message>
        <message>
            <source>What was done (in short)</source>
            <translation>ดำเนินการ (โดยย่อ)</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>ผู้ดำเนินการ</translation>
        </message>
        <message>
            <source>Letter no.</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Forwarded cases</source>
            <translation>ทะเบียนส่งต่อหน่วยงาน</translation>
        </message>
        <message>
            <source>Forwarding</source>
            <translation>การส่งต่อ</translation>
        </message>
        <message>
            <source>Forwarded to</source>
            <translation>ส่งต่อไปยัง</translation>
        </message>
        <message>
            <source>For</source>
            <translation>เพื่อ</translation>
        </message>
        <message>
            <source>To report by</source>
            <translation>ให้รายงานภายใน</translation>
        </message>
        <message>
            <source>First reminder</source>
            <translation>เตือนครั้งที่ 1</translation>
        </message>
        <message>
            <source>Letter no. (1)</source>
            <translation>เลขที่หนังสือเตือน 1</translation>
        </message>
        <message>
            <source>Second reminder</source>
            <translation>เตือนครั้งที่ 2</translation>
        </message>
        <message>
            <source>Letter no. (2)</source>
            <translation>เลขที่หนังสือเตือน 2</translation>
        </message>
        <message>
            <source>Third reminder</source>
            <translation>เตือนครั้งที่ 3</translation>
        </message>
        <message>
            <source>Letter no. (3)</source>
            <translation>เลขที่หนังสือเตือน 3</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>วันที่รายงาน</translation>
        </message>
        <message>
            <source>Their letter no.</source>
            <translation>เลขที่หนังสือตอบ</translation>
        </message>
        <message>
            <source>What they reported</source>
            <translation>ผลที่รายงาน</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>ยังไม่รายงาน</translation>
        </message>
        <message>
            <source>Letters of cases</source>
            <translation>หนังสือของเรื่อง</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>หนังสือ</translation>
        </message>
        <message>
            <source>Kind of letter</source>
            <translation>ชนิดหนังสือ</translation>
        </message>
        <message>
            <source>Subject (letter)</source>
            <translation>เรื่อง (ในหนังสือ)</translation>
        </message>
        <message>
            <source>To (line of address)</source>
            <translation>เรียน</translation>
        </message>
        <message>
            <source>Refers to</source>
            <translation>อ้างถึง</translation>
        </message>
        <message>
            <source>Enclosures (one a line)</source>
            <translation>สิ่งที่ส่งมาด้วย (บรรทัดละ 1 รายการ)</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>ข้อความในหนังสือ</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>ผู้ลงนาม</translation>
        </message>
        <message>
            <source>Position of the signer</source>
            <translation>ตำแหน่งผู้ลงนาม</translation>
        </message>
        <message>
            <source>Copies to (one a line)</source>
            <translation>สำเนาส่ง (บรรทัดละ 1 แห่ง)</translation>
        </message>
        <message>
            <source>Letter templates</source>
            <translation>แม่แบบหนังสือ</translation>
        </message>
        <message>
            <source>Letter template</source>
            <translation>แม่แบบหนังสือ</translation>
        </message>
        <message>
            <source>For record types</source>
            <translation>ใช้กับประเภทเรื่อง</translation>
        </message>
        <message>
            <source>Listening channels</source>
            <translation>ช่องทางรับฟัง</translation>
        </message>
        <message>
            <source>Listening channel</source>
            <translation>ช่องทางรับฟัง</translation>
        </message>
        <message>
            <source>Kind of channel</source>
            <translation>ประเภทช่องทาง</translation>
        </message>
        <message>
            <source>Name of the channel</source>
            <translation>ชื่อช่องทาง</translation>
        </message>
        <message>
            <source>Address, number or link</source>
            <translation>ที่อยู่/หมายเลข/ลิงก์</translation>
        </message>
        <message>
            <source>Keeper</source>
            <translation>ผู้ดูแล</translation>
        </message>
        <message>
            <source>Opening times</source>
            <translation>เวลาเปิดรับ</translation>
        </message>
        <message>
            <source>In use from</source>
            <translation>เปิดใช้ตั้งแต่</translation>
        </message>
        <message>
            <source>To be looked into every (days)</source>
            <translation>เปิดดูทุกกี่วัน</translation>
        </message>
        <message>
            <source>Last checked</source>
            <translation>ตรวจล่าสุด</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>ผู้ตรวจ</translation>
        </message>
        <message>
            <source>How well it works</source>
            <translation>ผลการประเมินช่องทาง</translation>
        </message>
        <message>
            <source>Evidence of the channel</source>
            <translation>หลักฐานของช่องทาง</translation>
        </message>
        <message>
            <source>channels</source>
            <translation>ช่องทาง</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>ช่องทาง</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>กำหนดเวลา</translation>
        </message>
        <message>
            <source>Name of the limit</source>
            <translation>ชื่อกำหนดเวลา</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>จับเวลาเรื่อง</translation>
        </message>
        <message>
            <source>Number of days</source>
            <translation>จำนวนวัน</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>นับเป็น</translation>
        </message>
        <message>
            <source>If the last day is a holiday</source>
            <translation>ถ้าวันสุดท้ายตรงกับวันหยุด</translation>
        </message>
        <message>
            <source>Stands still while the complainant is waited for</source>
            <translation>หยุดนับระหว่างรอผู้ร้อง</translation>
        </message>
        <message>
            <source>Empty: for all</source>
            <translation>ว่างไว้ = ใช้กับทั้งหมด</translation>
        </message>
        <message>
            <source>For categories</source>
            <translation>ใช้กับหมวดเรื่อง</translation>
        </message>
        <message>
            <source>Format (framework file)</source>
            <translation>รูปแบบไฟล์</translation>
        </message>
        <message>
            <source>Code (framework part)</source>
            <translation>รหัส</translation>
        </message>
        <message>
            <source>Name (framework part)</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>ใช้ตั้งแต่</translation>
        </message>
        <message>
            <source>In force until</source>
            <translation>ใช้ถึง</translation>
        </message>
        <message>
            <source>How it is scored</source>
            <translation>วิธีให้คะแนน</translation>
        </message>
        <message>
            <source>How the total is reckoned</source>
            <translation>วิธีคิดคะแนนรวม</translation>
        </message>
        <message>
            <source>Points in all</source>
            <translation>คะแนนเต็ม</translation>
        </message>
        <message>
            <source>Kind (framework part)</source>
            <translation>ชนิด</translation>
        </message>
        <message>
            <source>Weight (framework part)</source>
            <translation>น้ำหนัก</translation>
        </message>
        <message>
            <source>Explanation (framework part)</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>Unit of measurement</source>
            <translation>หน่วยวัด</translation>
        </message>
        <message>
            <source>Direction (KPI)</source>
            <translation>ทิศทาง</translation>
        </message>
        <message>
            <source>A slot to be filled</source>
            <translation>ช่องให้กรอก</translation>
        </message>
        <message>
            <source>Filled from</source>
            <translation>เติมจาก</translation>
        </message>
        <message>
            <source>What may serve as evidence</source>
            <translation>ตัวอย่างหลักฐาน</translation>
        </message>
        <message>
            <source>Who answers for it (item)</source>
            <translation>ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Baseline of earlier years</source>
            <translation>ข้อมูลพื้นฐานย้อนหลัง</translation>
        </message>
        <message>
            <source>Details of the KPI</source>
            <translation>รายละเอียดตัวชี้วัด</translation>
        </message>
        <message>
            <source>Level (number)</source>
            <translation>ระดับ (ตัวเลข)</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>ชื่อเรียก</translation>
        </message>
        <message>
            <source>Criterion or wording</source>
            <translation>เกณฑ์หรือข้อความ</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>ค่าเกณฑ์</translation>
        </message>
        <message>
            <source>At least (number)</source>
            <translation>ค่าต่ำสุด</translation>
        </message>
        <message>
            <source>Level it belongs to</source>
            <translation>อยู่ในระดับ</translation>
        </message>
        <message>
            <source>Required (checkpoint)</source>
            <translation>ต้องมี</translation>
        </message>
        <message>
            <source>Key (framework part)</source>
            <translation>คำกำกับ</translation>
        </message>
        <message>
            <source>Thresholds of the levels</source>
            <translation>ค่าเกณฑ์ของแต่ละระดับ</translation>
        </message>
        <message>
            <source>Closes on (MM-DD)</source>
            <translation>วันปิดรอบ (เดือน-วัน)</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>Bands of the total</source>
            <translation>ช่วงของคะแนนรวม</translation>
        </message>
        <message>
            <source>Sections (framework)</source>
            <translation>หมวดหรือมาตรฐาน</translation>
        </message>
        <message>
            <source>Items (framework)</source>
            <translation>ข้อหรือตัวชี้วัด</translation>
        </message>
        <message>
            <source>Checkpoints</source>
            <translation>ประเด็นการพิจารณา</translation>
        </message>
        <message>
            <source>Measures (category 7)</source>
            <translation>ตัววัด</translation>
        </message>
        <message>
            <source>Rounds of the year</source>
            <translation>รอบของปี</translation>
        </message>
        <message>
            <source>Choices (survey)</source>
            <translation>ตัวเลือก</translation>
        </message>
        <message>
            <source>Strategic issue</source>
            <translation>ประเด็นยุทธศาสตร์</translation>
        </message>
        <message>
            <source>Goal (KPI)</source>
            <translation>เป้าประสงค์</translation>
        </message>
        <message>
            <source>Definition (KPI)</source>
            <translation>คำจำกัดความ</translation>
        </message>
        <message>
            <source>Target population</source>
            <translation>ประชากรกลุ่มเป้าหมาย</translation>
        </message>
        <message>
            <source>Formula (KPI)</source>
            <translation>สูตรการคำนวณ</translation>
        </message>
        <message>
            <source>How often it is assessed</source>
            <translation>ความถี่ในการประเมิน</translation>
        </message>
        <message>
            <source>Source of data</source>
            <translation>แหล่งข้อมูล</translation>
        </message>
        <message>
            <source>How it is judged</source>
            <translation>วิธีประเมิน</translation>
        </message>
        <message>
            <source>KPI supervisor</source>
            <translation>ผู้กำกับดูแลตัวชี้วัด</translation>
        </message>
        <message>
            <source>Telephone of the supervisor</source>
            <translation>โทรศัพท์ผู้กำกับดูแล</translation>
        </message>
        <message>
            <source>Who collects the data</source>
            <translation>ผู้จัดเก็บข้อมูล</translation>
        </message>
        <message>
            <source>Telephone of the collector</source>
            <translation>โทรศัพท์ผู้จัดเก็บข้อมูล</translation>
        </message>
        <message>
            <source>Activities and milestones</source>
            <translation>กิจกรรมและขั้นตอน</translation>
        </message>
        <message>
            <source>Standard (place)</source>
            <translation>มาตรฐาน</translation>
        </message>
        <message>
            <source>Category (place)</source>
            <translation>หมวด</translation>
        </message>
        <message>
            <source>Dimension (place)</source>
            <translation>มิติ</translation>
        </message>
        <message>
            <source>Component (place)</source>
            <translation>องค์ประกอบ</translation>
        </message>
        <message>
            <source>Part (place)</source>
            <translation>ส่วน</translation>
        </message>
        <message>
            <source>Profile (place)</source>
            <translation>หัวข้อ</translation>
        </message>
        <message>
            <source>Indicator (place)</source>
            <translation>ตัวบ่งชี้</translation>
        </message>
        <message>
            <source>Topic (place)</source>
            <translation>หัวข้อ</translation>
        </message>
        <message>
            <source>KPI (place)</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Principle (place)</source>
            <translation>หลักการ</translation>
        </message>
        <message>
            <source>Question (place)</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <source>Entry (place)</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Level (place)</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>Band (place)</source>
            <translation>ช่วงคะแนน</translation>
        </message>
        <message>
            <source>Checkpoint (place)</source>
            <translation>ประเด็น</translation>
        </message>
        <message>
            <source>Measure (place)</source>
            <translation>ตัววัด</translation>
        </message>
        <message>
            <source>Round (place)</source>
            <translation>รอบ</translation>
        </message>
        <message>
            <source>Choice (place)</source>
            <translation>ตัวเลือก</translation>
        </message>
        <message>
            <source>Head of the framework</source>
            <translation>ส่วนหัวของกรอบ</translation>
        </message>
        <message>
            <source>{words} no. {number}</source>
            <translation>{words}ลำดับที่ {number}</translation>
        </message>
        <message>
            <source>Confirmed by the office</source>
            <translation>ตรวจสอบแล้ว</translation>
        </message>
        <message>
            <source>limits</source>
            <translation>กำหนดเวลา</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>กำหนดเวลา</translation>
        </message>
        <message>
            <source>Numbers and owners</source>
            <translation>การออกเลขและผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Letters before the number</source>
            <translation>อักษรนำหน้าเลข</translation>
        </message>
        <message>
            <source>ร.</source>
            <translation>ร.</translation>
        </message>
        <message>
            <source>Numbers begin anew</source>
            <translation>เริ่มเลขใหม่</translation>
        </message>
        <message>
            <source>Kept after closing (years)</source>
            <translation>เก็บหลังยุติเรื่อง (ปี)</translation>
        </message>
        <message>
            <source>Satisfaction may be answered for (days)</source>
            <translation>ตอบความพึงพอใจได้ภายใน (วัน)</translation>
        </message>
        <message>
            <source>record types</source>
            <translation>ประเภทเรื่อง</translation>
        </message>
        <message>
            <source>record type (one)</source>
            <translation>ประเภทเรื่อง</translation>
        </message>
        <message>
            <source>Steps (service)</source>
            <translation>ขั้นตอน</translation>
        </message>
        <message>
            <source>Step of the service</source>
            <translation>ขั้นตอนบริการ</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>ขั้นตอน</translation>
        </message>
        <message>
            <source>Unit of time</source>
            <translation>หน่วยเวลา</translation>
        </message>
        <message>
            <source>Service standards</source>
            <translation>มาตรฐานการให้บริการ</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>งานบริการ</translation>
        </message>
        <message>
            <source>Name of the service</source>
            <translation>ชื่องานบริการ</translation>
        </message>
        <message>
            <source>Finished within</source>
            <translation>แล้วเสร็จภายใน</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>หลักเกณฑ์ เงื่อนไข</translation>
        </message>
        <message>
            <source>Documents to bring (one a line)</source>
            <translation>เอกสารที่ใช้ (บรรทัดละ 1 รายการ)</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>ค่าธรรมเนียม</translation>
        </message>
        <message>
            <source>Where to ask</source>
            <translation>สถานที่ให้บริการ</translation>
        </message>
        <message>
            <source>Law or rule</source>
            <translation>กฎหมาย/ระเบียบที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>วันที่ประกาศ</translation>
        </message>
        <message>
            <source>services</source>
            <translation>งานบริการ</translation>
        </message>
        <message>
            <source>service</source>
            <translation>งานบริการ</translation>
        </message>
        <message>
            <source>Improvement plan</source>
            <translation>แผนปรับปรุงคุณภาพการให้บริการ</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>รายการปรับปรุง</translation>
        </message>
        <message>
            <source>Issue to be improved</source>
            <translation>ประเด็นที่ต้องปรับปรุง</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>ที่มา</translation>
        </message>
        <message>
            <source>Participation activity</source>
            <translation>กิจกรรมการมีส่วนร่วม</translation>
        </message>
        <message>
            <source>Item (code)</source>
            <translation>ข้อ/ตัวบ่งชี้ (รหัส)</translation>
        </message>
        <message>
            <source>Satisfaction survey (one)</source>
            <translation>แบบสำรวจ</translation>
        </message>
        <message>
            <source>Order of importance</source>
            <translation>ลำดับความสำคัญ</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>มาตรการ/วิธีการปรับปรุง</translation>
        </message>
        <message>
            <source>How success is seen</source>
            <translation>ตัวชี้วัดความสำเร็จ</translation>
        </message>
        <message>
            <source>Name of the round</source>
            <translation>ชื่อรอบ</translation>
        </message>
        <message>
            <source>Memo no.</source>
            <translation>บันทึกที่</translation>
        </message>
        <message>
            <source>Records of processing</source>
            <translation>บันทึกรายการประมวลผลข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>Record of processing</source>
            <translation>รายการประมวลผล</translation>
        </message>
        <message>
            <source>Personal data (group of fields)</source>
            <translation>กลุ่มข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>ที่เก็บ</translation>
        </message>
        <message>
            <source>Whose data</source>
            <translation>เจ้าของข้อมูล</translation>
        </message>
        <message>
            <source>How long it is kept</source>
            <translation>ระยะเวลาเก็บรักษา</translation>
        </message>
        <message>
            <source>Disposed of with (data of a case)</source>
            <translation>ทำลายพร้อมกลุ่มข้อมูลของเรื่อง</translation>
        </message>
        <message>
            <source>empty: as the record type says</source>
            <translation>ว่างไว้ = ตามประเภทเรื่อง</translation>
        </message>
        <message>
            <source>Who receives it</source>
            <translation>ผู้รับข้อมูล</translation>
        </message>
        <message>
            <source>How it is protected</source>
            <translation>มาตรการรักษาความปลอดภัย</translation>
        </message>
        <message>
            <source>Requests refused, and why</source>
            <translation>การปฏิเสธคำขอและเหตุผล</translation>
        </message>
        <message>
            <source>Last reviewed</source>
            <translation>ทบทวนล่าสุด</translation>
        </message>
        <message>
            <source>records of processing (counted)</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>record of processing (one)</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Disposals</source>
            <translation>การลบข้อมูลเมื่อครบกำหนด</translation>
        </message>
        <message>
            <source>Disposal</source>
            <translation>การลบข้อมูล</translation>
        </message>
        <message>
            <source>Certificate no.</source>
            <translation>หนังสือรับรองเลขที่</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>ผู้อนุมัติ</translation>
        </message>
        <message>
            <source>Number of cases</source>
            <translation>จำนวนเรื่อง</translation>
        </message>
        <message>
            <source>What was destroyed</source>
            <translation>ข้อมูลที่ทำลาย</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>เลขที่เรื่อง</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>กิจกรรม</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>กิจกรรม</translation>
        </message>
        <message>
            <source>Activity name</source>
            <translation>ชื่อกิจกรรม</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>วันที่เริ่ม</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>สถานที่</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>ผู้เข้าร่วม (คน)</translation>
        </message>
        <message>
            <source>Participant groups</source>
            <translation>กลุ่มผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>Level of participation</source>
            <translation>ระดับการมีส่วนร่วม</translation>
        </message>
        <message>
            <source>Suggestions received</source>
            <translation>ข้อเสนอแนะที่ได้รับ</translation>
        </message>
        <message>
            <source>Used in a plan</source>
            <translation>นำไปกำหนดแผน</translation>
        </message>
        <message>
            <source>Approval letter</source>
            <translation>หนังสือขออนุมัติ</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>คำสั่งที่</translation>
        </message>
        <message>
            <source>Budget (baht)</source>
            <translation>งบประมาณ (บาท)</translation>
        </message>
        <message>
            <source>Summary of result</source>
            <translation>สรุปผล</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>รายงาน</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>ไฟล์แนบ</translation>
        </message>
        <message>
            <source>Partner registry</source>
            <translation>ทะเบียนเครือข่าย</translation>
        </message>
        <message>
            <source>Reg. no.</source>
            <translation>เลขทะเบียน</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>ชื่อเต็ม</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>ชื่อย่อ</translation>
        </message>
        <message>
            <source>English name</source>
            <translation>ชื่ออังกฤษ</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>ชื่อเดิม</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>ประเภทการประสาน</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>ลักษณะ</translation>
        </message>
        <message>
            <source>Agency group</source>
            <translation>กลุ่มหน่วยงาน</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>ภาคส่วน</translation>
        </message>
        <message>
            <source>Under</source>
            <translation>สังกัด</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>ภารกิจ/บทบาทหน้าที่</translation>
        </message>
        <message>
            <source>School code (10 digits)</source>
            <translation>รหัสโรงเรียน 10 หลัก</translation>
        </message>
        <message>
            <source>SMIS code (8 digits)</source>
            <translation>รหัส SMIS 8 หลัก</translation>
        </message>
        <message>
            <source>OBEC code (6 digits)</source>
            <translation>รหัส OBEC 6 หลัก</translation>
        </message>
        <message>
            <source>Levels taught</source>
            <translation>ระดับที่เปิดสอน</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>จำนวนนักเรียน</translation>
        </message>
        <message>
            <source>School size</source>
            <translation>ขนาดโรงเรียน</translation>
        </message>
        <message>
            <source>Founded on</source>
            <translation>วันก่อตั้ง</translation>
        </message>
        <message>
            <source>School form</source>
            <translation>รูปแบบโรงเรียน</translation>
        </message>
        <message>
            <source>Quality network</source>
            <translation>เครือข่ายพัฒนาคุณภาพ</translation>
        </message>
        <message>
            <source>Local government</source>
            <translation>อปท. ในพื้นที่</translation>
        </message>
        <message>
            <source>Distance to the office (km)</source>
            <translation>ระยะทางถึงเขต (กม.)</translation>
        </message>
        <message>
            <source>Distance to the district (km)</source>
            <translation>ระยะทางถึงอำเภอ (กม.)</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>ละติจูด</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>ลองจิจูด</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>ผู้บริหาร</translation>
        </message>
        <message>
            <source>Head's position</source>
            <translation>ตำแหน่งผู้บริหาร</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>โทรสาร</translation>
        </message>
        <message>
            <source>LINE</source>
            <translation>LINE</translation>
        </message>
        <message>
            <source>Facebook</source>
            <translation>Facebook</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>เว็บไซต์</translation>
        </message>
        <message>
            <source>Preferred channel</source>
            <translation>ช่องทางที่ใช้ประสาน</translation>
        </message>
        <message>
            <source>E-document code</source>
            <translation>รหัสรับ-ส่งหนังสือ</translation>
        </message>
        <message>
            <source>House no.</source>
            <translation>เลขที่</translation>
        </message>
        <message>
            <source>Moo</source>
            <translation>หมู่ที่</translation>
        </message>
        <message>
            <source>Village / building</source>
            <translation>หมู่บ้าน/อาคาร</translation>
        </message>
        <message>
            <source>Soi</source>
            <translation>ซอย</translation>
        </message>
        <message>
            <source>Road</source>
            <translation>ถนน</translation>
        </message>
        <message>
            <source>Tambon</source>
            <translation>ตำบล</translation>
        </message>
        <message>
            <source>Amphoe</source>
            <translation>อำเภอ</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>จังหวัด</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>รหัสไปรษณีย์</translation>
        </message>
        <message>
            <source>Role towards the office</source>
            <translation>สถานะต่อ สพท.</translation>
        </message>
        <message>
            <source>Stakeholder group</source>
            <translation>กลุ่มผู้รับบริการ/ผู้มีส่วนได้ส่วนเสีย</translation>
        </message>
        <message>
            <source>Topics of cooperation</source>
            <translation>เรื่องที่ประสาน/ความร่วมมือ</translation>
        </message>
        <message>
            <source>Level of relation</source>
            <translation>ระดับความสัมพันธ์</translation>
        </message>
        <message>
            <source>Data owner</source>
            <translation>ผู้รับผิดชอบข้อมูล</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>เจ้าหน้าที่ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Data as of</source>
            <translation>ข้อมูล ณ วันที่</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>ตรวจสอบล่าสุด</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>ผู้ตรวจสอบ</translation>
        </message>
        <message>
            <source>How verified</source>
            <translation>วิธีตรวจสอบ</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>กำหนดปรับปรุง</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Status since</source>
            <translation>สถานะตั้งแต่วันที่</translation>
        </message>
        <message>
            <source>Not brought in</source>
            <translation>รายการที่ไม่ได้นำเข้า</translation>
        </message>
        <message>
            <source>Lines that are no records</source>
            <translation>บรรทัดที่ไม่ใช่รายการ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>ช่อง</translation>
        </message>
        <message>
            <source>Row in the file</source>
            <translation>แถวในไฟล์เดิม</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>May be double: {alike}</source>
            <translation>อาจซ้ำกับ {alike}</translation>
        </message>
        <message>
            <source>Passed over: {alike}</source>
            <translation>ข้าม เพราะตรงกับ {alike}</translation>
        </message>
        <message>
            <source>May be published</source>
            <translation>เผยแพร่ได้</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>ฐานกฎหมาย</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>ภายใน</translation>
        </message>
        <message>
            <source>External</source>
            <translation>ภายนอก</translation>
        </message>
        <message>
            <source>To be submitted</source>
            <translation>รอเสนอ</translation>
        </message>
        <message>
            <source>Awaiting approval</source>
            <translation>รอเห็นชอบ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ไม่ใช่</translation>
        </message>
        <message>
            <source>The chosen font cannot be used: {name}</source>
            <translation>ใช้แบบอักษรที่เลือกไม่ได้: {name}</translation>
        </message>
        <message>
            <source>Choose the files of TH Sarabun New again in the settings, or clear the choice.</source>
            <translation>เลือกไฟล์แบบอักษร TH Sarabun New ใหม่ในหน้าตั้งค่า หรือล้างค่าที่เลือกไว้</translation>
        </message>
        <message>
            <source>This label sheet has {count} labels.</source>
            <translation>แผ่นสติกเกอร์นี้มี {count} ดวง</translation>
        </message>
        <message>
            <source>Choose a first label between 1 and {count}.</source>
            <translation>เลือกดวงแรกตั้งแต่ดวงที่ 1 ถึง {count}</translation>
        </message>
        <message>
            <source>Send in: {name}</source>
            <translation>กำหนดส่ง: {name}</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>put off to this day</source>
            <translation>เลื่อนมา</translation>
        </message>
        <message>
            <source>{title} (continued)</source>
            <translation>{title} (ต่อ)</translation>
        </message>
        <message>
            <source>({state}) {name}</source>
            <translation>({state}) {name}</translation>
        </message>
        <message>
            <source>{label}: {values}</source>
            <translation>{label}: {values}</translation>
        </message>
        <message>
            <source>Assessment form (file)</source>
            <translation>แบบประเมิน</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>หน้า {page} จาก {total}</translation>
        </message>
        <message>
            <source>Filled in by (name and post)</source>
            <translation>ผู้กรอก (ชื่อและตำแหน่ง)</translation>
        </message>
        <message>
            <source>Name of the assessor</source>
            <translation>ชื่อผู้ประเมิน</translation>
        </message>
        <message>
            <source>Must be filled in</source>
            <translation>ต้องกรอก</translation>
        </message>
        <message>
            <source>Item and criteria</source>
            <translation>รายการและเกณฑ์</translation>
        </message>
        <message>
            <source>How to answer</source>
            <translation>วิธีตอบ</translation>
        </message>
        <message>
            <source>To be sent back by {day}</source>
            <translation>ส่งกลับภายใน {day}</translation>
        </message>
        <message>
            <source>Weight {weight} (file)</source>
            <translation>น้ำหนัก {weight}</translation>
        </message>
        <message>
            <source>In words (answer)</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Weight {weight}</source>
            <translation>น้ำหนัก {weight}</translation>
        </message>
        <message>
            <source>Between two levels the score is reckoned in proportion.</source>
            <translation>ค่าที่อยู่ระหว่างสองระดับคิดคะแนนตามสัดส่วน</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>สูตรการคำนวณ</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>คำจำกัดความ</translation>
        </message>
        <message>
            <source>Evidence: {hints}</source>
            <translation>หลักฐานที่ใช้ได้: {hints}</translation>
        </message>
        <message>
            <source>Level {level}</source>
            <translation>ระดับ {level}</translation>
        </message>
        <message>
            <source>{tick} if it holds</source>
            <translation>{tick} ถ้ามี</translation>
        </message>
        <message>
            <source>Choose from the list</source>
            <translation>เลือกจากรายการ</translation>
        </message>
        <message>
            <source>Number {low}–{high}</source>
            <translation>ตัวเลข {low}–{high}</translation>
        </message>
        <message>
            <source>Type a number between {low} and {high}.</source>
            <translation>พิมพ์ตัวเลขระหว่าง {low} ถึง {high}</translation>
        </message>
        <message>
            <source>at least {count} points</source>
            <translation>อย่างน้อย {count} ประเด็น</translation>
        </message>
        <message>
            <source>Fill in the light cells of the column “Answer” only; the other cells are protected.</source>
            <translation>กรอกเฉพาะช่องสีอ่อนในคอลัมน์ “คำตอบ” ช่องอื่นป้องกันการแก้ไขไว้</translation>
        </message>
        <message>
            <source>Answer for yourself alone. The office sees every answer beside the others and decides; nothing is averaged.</source>
            <translation>โปรดประเมินตามความเห็นของท่านเอง สำนักงานจะเห็นคำตอบของทุกท่านเทียบกันแล้วจึงตัดสิน โดยไม่นำมาเฉลี่ย</translation>
        </message>
        <message>
            <source>Save under the same name as an Excel file and send it back. Leave empty what is not assessed yet; if an item does not apply, write why.</source>
            <translation>บันทึกด้วยชื่อเดิมเป็นไฟล์ Excel แล้วส่งกลับ ข้อที่ยังไม่ประเมินให้เว้นว่าง ข้อที่ไม่เกี่ยวข้องให้เขียนเหตุผล</translation>
        </message>
        <message>
            <source>List</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>ตัวเลือก</translation>
        </message>
        <message>
            <source>How to fill it in</source>
            <translation>วิธีกรอก</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>ที่</translation>
        </message>
        <message>
            <source>Not in the list</source>
            <translation>ไม่มีในรายการ</translation>
        </message>
        <message>
            <source>Choose one from the list, or leave the cell empty.</source>
            <translation>เลือกจากรายการ หรือเว้นว่างไว้</translation>
        </message>
        <message>
            <source>Type one agency per row on the first sheet, from row 3 on. The example in row 2 is not brought in.</source>
            <translation>กรอกหน่วยงานละหนึ่งแถวในแผ่นงานแรก เริ่มที่แถว 3 แถว 2 เป็นตัวอย่าง โปรแกรมไม่นำเข้า</translation>
        </message>
        <message>
            <source>Only the columns marked * must be filled in; empty columns may be deleted, and columns may stand in any order.</source>
            <translation>ต้องกรอกเฉพาะคอลัมน์ที่มี * คอลัมน์ที่ไม่ใช้ลบออกได้ และสลับลำดับคอลัมน์ได้</translation>
        </message>
        <message>
            <source>Type days as day/month/year in the Buddhist Era, such as 10/06/2569.</source>
            <translation>กรอกวันที่เป็น วัน/เดือน/ปี พ.ศ. เช่น 10/06/2569</translation>
        </message>
        <message>
            <source>Several telephones or e-mails stand in one cell with commas between them; so do several choices.</source>
            <translation>โทรศัพท์หรืออีเมลหลายรายการให้กรอกในช่องเดียวกันคั่นด้วยจุลภาค ตัวเลือกหลายข้อก็เช่นกัน</translation>
        </message>
        <message>
            <source>Columns with a drop-down list take the words on the sheet of choices.</source>
            <translation>คอลัมน์ที่มีรายการให้เลือก ใช้คำตามแผ่นงาน “ตัวเลือก”</translation>
        </message>
        <message>
            <source>Save the file and choose “Import” in the program. Nothing is saved before every row has been shown.</source>
            <translation>บันทึกไฟล์แล้วเลือก “นำเข้า” ในโปรแกรม โปรแกรมแสดงทุกแถวให้ตรวจก่อนบันทึก</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>คอลัมน์</translation>
        </message>
        <message>
            <source>What to type</source>
            <translation>สิ่งที่ต้องกรอก</translation>
        </message>
        <message>
            <source>A day, such as 10/06/2569</source>
            <translation>วันที่ เช่น 10/06/2569</translation>
        </message>
        <message>
            <source>A number</source>
            <translation>ตัวเลข</translation>
        </message>
        <message>
            <source>One choice of the list</source>
            <translation>เลือกหนึ่งข้อจากรายการ</translation>
        </message>
        <message>
            <source>One or more choices of the list, with commas between them</source>
            <translation>เลือกได้หลายข้อจากรายการ คั่นด้วยจุลภาค</translation>
        </message>
        <message>
            <source>One or more words, with commas between them</source>
            <translation>กรอกได้หลายคำ คั่นด้วยจุลภาค</translation>
        </message>
        <message>
            <source>One or more, with commas between them</source>
            <translation>กรอกได้หลายรายการ คั่นด้วยจุลภาค</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>ใช่ หรือ ไม่ใช่</translation>
        </message>
        <message>
            <source>The name as it stands in the register</source>
            <translation>ชื่อตามที่มีในทะเบียน</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>ต้องกรอก</translation>
        </message>
        <message>
            <source>To</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Reg. no. {number} · data as of {date}</source>
            <translation>เลขทะเบียน {number} · ข้อมูล ณ วันที่ {date}</translation>
        </message>
        <message>
            <source>What is told</source>
            <translation>เรื่องที่ประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>To whom, by which channel</source>
            <translation>กลุ่มเป้าหมายและช่องทาง</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>วันเวลาและสถานที่</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>ผลการดำเนินงาน</translation>
        </message>
        <message>
            <source>Order, budget, approval</source>
            <translation>คำสั่ง งบประมาณ และผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>กิจกรรมในข่าว</translation>
        </message>
        <message>
            <source>Text of the news</source>
            <translation>เนื้อหาข่าว</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>ที่มาของข่าว</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>การเผยแพร่</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>ภาพข่าว</translation>
        </message>
        <message>
            <source>When it returns</source>
            <translation>การเกิดซ้ำ</translation>
        </message>
        <message>
            <source>What each one opens with</source>
            <translation>รายละเอียดของแต่ละครั้ง</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>ที่จัดเก็บ</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>ตัวชี้วัดความสำเร็จ</translation>
        </message>
        <message>
            <source>Target value</source>
            <translation>ค่าเป้าหมาย</translation>
        </message>
        <message>
            <source>Working group</source>
            <translation>คณะทำงาน</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>กรรมการ/คณะทำงาน</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Duty in the working group</source>
            <translation>หน้าที่ในคณะทำงาน</translation>
        </message>
        <message>
            <source>Publicity plans</source>
            <translation>แผนประชาสัมพันธ์ประจำปี</translation>
        </message>
        <message>
            <source>Publicity plan</source>
            <translation>แผนประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>Name of the plan</source>
            <translation>ชื่อแผน</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>รุ่น/ฉบับ</translation>
        </message>
        <message>
            <source>Rationale</source>
            <translation>หลักการและเหตุผล</translation>
        </message>
        <message>
            <source>Objectives (one a line)</source>
            <translation>วัตถุประสงค์ (บรรทัดละข้อ)</translation>
        </message>
        <message>
            <source>Targets in quantity</source>
            <translation>เป้าหมายเชิงปริมาณ</translation>
        </message>
        <message>
            <source>Targets in quality</source>
            <translation>เป้าหมายเชิงคุณภาพ</translation>
        </message>
        <message>
            <source>Order appointing the working group</source>
            <translation>คำสั่งแต่งตั้งคณะทำงาน</translation>
        </message>
        <message>
            <source>Source of the budget</source>
            <translation>แหล่งงบประมาณ</translation>
        </message>
        <message>
            <source>Responsible group</source>
            <translation>กลุ่มผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>times sent</source>
            <translation>ครั้ง</translation>
        </message>
        <message>
            <source>time sent</source>
            <translation>ครั้ง</translation>
        </message>
        <message>
            <source>Evaluation of a round</source>
            <translation>การประเมินผล</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>เจ้าหน้าที่ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Networks and partners that pass it on</source>
            <translation>เครือข่ายและหน่วยงานที่ส่งต่อ</translation>
        </message>
        <message>
            <source>Passes it on</source>
            <translation>ผู้ส่งต่อ</translation>
        </message>
        <message>
            <source>Publicity items</source>
            <translation>รายการประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>Publicity item</source>
            <translation>รายการประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>Activity / issue to be told</source>
            <translation>กิจกรรม/ประเด็นที่ประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ประเภท</translation>
        </message>
        <message>
            <source>Approach</source>
            <translation>ลักษณะ</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>ประเด็น</translation>
        </message>
        <message>
            <source>Key message</source>
            <translation>สารสำคัญ</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>อยู่ในแผน</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>กลุ่มเป้าหมาย</translation>
        </message>
        <message>
            <source>About</source>
            <translation>เรื่องของ</translation>
        </message>
        <message>
            <source>School or agency</source>
            <translation>โรงเรียน/หน่วยงาน</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>วันที่ตามแผน</translation>
        </message>
        <message>
            <source>to</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Internal deadline</source>
            <translation>กำหนดส่งภายใน</translation>
        </message>
        <message>
            <source>Photographs by</source>
            <translation>ผู้ถ่ายภาพ</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>ผู้เขียนข่าว</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>สื่อที่ใช้</translation>
        </message>
        <message>
            <source>Actually published</source>
            <translation>วันที่เผยแพร่จริง</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>จำนวนผู้รับรู้</translation>
        </message>
        <message>
            <source>Links to the evidence</source>
            <translation>ลิงก์หลักฐาน</translation>
        </message>
        <message>
            <source>Recurring item</source>
            <translation>รายการเกิดซ้ำ</translation>
        </message>
        <message>
            <source>Day by the rule</source>
            <translation>วันตามรอบ</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>ยังไม่เผยแพร่</translation>
        </message>
        <message>
            <source>No date yet</source>
            <translation>ยังไม่กำหนดวัน</translation>
        </message>
        <message>
            <source>Recurring items</source>
            <translation>รายการเกิดซ้ำ</translation>
        </message>
        <message>
            <source>Internal deadline (working days before)</source>
            <translation>กำหนดส่งภายใน (วันทำการก่อนวันจริง)</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>เกิดซ้ำ</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>วันในสัปดาห์</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>เลือกรายการ</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>If it falls on a holiday</source>
            <translation>ถ้าตรงกับวันหยุด</translation>
        </message>
        <message>
            <source>Lasts (days)</source>
            <translation>ระยะเวลา (วัน)</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>แม่แบบ</translation>
        </message>
        <message>
            <source>Skipped days</source>
            <translation>วันที่งด</translation>
        </message>
        <message>
            <source>News register</source>
            <translation>ทะเบียนข่าว</translation>
        </message>
        <message>
            <source>News</source>
            <translation>ข่าว</translation>
        </message>
        <message>
            <source>News no.</source>
            <translation>เลขข่าว</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>ที่มา</translation>
        </message>
        <message>
            <source>Date received</source>
            <translation>วันที่รับ</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>ความเร่งด่วน</translation>
        </message>
        <message>
            <source>Agency not in the registry</source>
            <translation>หน่วยงานที่ไม่อยู่ในทะเบียน</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>ผู้ส่ง</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>หัวข้อข่าว</translation>
        </message>
        <message>
            <source>News category</source>
            <translation>หมวดหมู่ข่าว</translation>
        </message>
        <message>
            <source>Day of the event</source>
            <translation>วันที่จัดกิจกรรม</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>พื้นที่</translation>
        </message>
        <message>
            <source>Presided over by (name, position)</source>
            <translation>ประธาน (ชื่อ ตำแหน่ง)</translation>
        </message>
        <message>
            <source>Number of participants</source>
            <translation>จำนวนผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>Credit to the network</source>
            <translation>เครดิตเครือข่าย</translation>
        </message>
        <message>
            <source>Pupils in the photographs</source>
            <translation>ภาพนักเรียน</translation>
        </message>
        <message>
            <source>Not to be published before</source>
            <translation>เผยแพร่ได้ตั้งแต่วันที่</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>บรรณาธิการ</translation>
        </message>
        <message>
            <source>Item of the calendar</source>
            <translation>รายการในปฏิทิน</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>เผยแพร่ทาง</translation>
        </message>
        <message>
            <source>Publication date</source>
            <translation>วันที่เผยแพร่</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>Photographs and files</source>
            <translation>ภาพและไฟล์แนบ</translation>
        </message>
        <message>
            <source>The round</source>
            <translation>รอบประเมิน</translation>
        </message>
        <message>
            <source>Result achieved</source>
            <translation>ผลที่ได้</translation>
        </message>
        <message>
            <source>plans</source>
            <translation>แผน</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>แผน</translation>
        </message>
        <message>
            <source>Publicity channels</source>
            <translation>ช่องทางเผยแพร่</translation>
        </message>
        <message>
            <source>Which of the month</source>
            <translation>ลำดับในเดือน</translation>
        </message>
        <message>
            <source>People taking part</source>
            <translation>ผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>To be edited</source>
            <translation>รอเรียบเรียง</translation>
        </message>
        <message>
            <source>To be published</source>
            <translation>รอเผยแพร่</translation>
        </message>
        <message>
            <source>From schools and agencies</source>
            <translation>ข่าวจากโรงเรียนและหน่วยงาน</translation>
        </message>
        <message>
            <source>Made by the office</source>
            <translation>สำนักงานจัดทำ</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>ผู้รับ</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>ผู้รับ</translation>
        </message>
        <message>
            <source>Agency or person</source>
            <translation>หน่วยงาน/บุคคล</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>ส่งถึง</translation>
        </message>
        <message>
            <source>In the registry</source>
            <translation>ในทะเบียนเครือข่าย</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>การเผยแพร่และส่งต่อ</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>การส่ง</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>เรื่องที่ส่ง</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>วันที่ส่ง</translation>
        </message>
        <message>
            <source>Recipients taken from</source>
            <translation>ผู้รับมาจาก</translation>
        </message>
        <message>
            <source>Proof (link, clipping, letter number)</source>
            <translation>หลักฐาน (ลิงก์ ข่าวตัด เลขหนังสือ)</translation>
        </message>
        <message>
            <source>What the sending led to</source>
            <translation>ผลของการส่ง</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>การประเมินผลการประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>ประเมินผล</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>รอบการประเมิน</translation>
        </message>
        <message>
            <source>Length of the round</source>
            <translation>ระยะเวลาของรอบ</translation>
        </message>
        <message>
            <source>Evaluated on</source>
            <translation>วันที่ประเมิน</translation>
        </message>
        <message>
            <source>Evaluated by</source>
            <translation>ผู้ประเมิน</translation>
        </message>
        <message>
            <source>Level of quality</source>
            <translation>ระดับคุณภาพ</translation>
        </message>
        <message>
            <source>Satisfaction (of 5)</source>
            <translation>ความพึงพอใจ (เต็ม 5)</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>ปัญหาและอุปสรรค</translation>
        </message>
        <message>
            <source>Improvements</source>
            <translation>แนวทางปรับปรุงแก้ไข</translation>
        </message>
        <message>
            <source>Figures kept on</source>
            <translation>วันที่ปิดตัวเลข</translation>
        </message>
        <message>
            <source>rounds</source>
            <translation>รอบ</translation>
        </message>
        <message>
            <source>round</source>
            <translation>รอบ</translation>
        </message>
        <message>
            <source>Information archive</source>
            <translation>คลังข้อมูลข่าวสาร</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>ข้อมูลข่าวสาร</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>รหัส</translation>
        </message>
        <message>
            <source>Information or work</source>
            <translation>รายการข้อมูลข่าวสาร/ผลงาน</translation>
        </message>
        <message>
            <source>Section of the Information Act</source>
            <translation>มาตรา/หมวด</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>รูปแบบ</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>ที่จัดเก็บ</translation>
        </message>
        <message>
            <source>Last updated</source>
            <translation>ปรับปรุงล่าสุด</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>การเปิดเผย</translation>
        </message>
        <message>
            <source>Section 7</source>
            <translation>มาตรา 7</translation>
        </message>
        <message>
            <source>Section 9</source>
            <translation>มาตรา 9</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>ผลงาน</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>วันหยุดราชการ</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>วันหยุด</translation>
        </message>
        <message>
            <source>Name of the holiday</source>
            <translation>ชื่อวันหยุด</translation>
        </message>
        <message>
            <source>Source (cabinet resolution, announcement)</source>
            <translation>ที่มา (มติ ครม. ประกาศ)</translation>
        </message>
        <message>
            <source>Text templates</source>
            <translation>แม่แบบข้อความ</translation>
        </message>
        <message>
            <source>Text template</source>
            <translation>แม่แบบข้อความ</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>ชื่อแม่แบบ</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>ใช้สำหรับ</translation>
        </message>
        <message>
            <source>Yearly verification sheet</source>
            <translation>แบบตรวจสอบข้อมูลประจำปี</translation>
        </message>
        <message>
            <source>Verification of agency data, {year}</source>
            <translation>แบบตรวจสอบข้อมูลหน่วยงาน ประจำปี {year}</translation>
        </message>
        <message>
            <source>Please check the data below, mark what is correct, write what has changed, sign, and return this sheet by {date}.</source>
            <translation>โปรดตรวจสอบข้อมูลต่อไปนี้ ทำเครื่องหมายในช่องที่ถูกต้องหรือเขียนข้อมูลที่เปลี่ยนแปลง ลงชื่อ และส่งคืนภายในวันที่ {date}</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Data we hold</source>
            <translation>ข้อมูลที่มีอยู่</translation>
        </message>
        <message>
            <source>Result of the check</source>
            <translation>ผลการตรวจสอบ</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>ถูกต้อง</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>แก้ไขเป็น</translation>
        </message>
        <message>
            <source>Informant</source>
            <translation>ผู้ให้ข้อมูล</translation>
        </message>
        <message>
            <source>School codes</source>
            <translation>รหัสโรงเรียน / SMIS</translation>
        </message>
        <message>
            <source>Levels, pupils</source>
            <translation>ระดับที่เปิดสอน / นักเรียน</translation>
        </message>
        <message>
            <source>LINE, website</source>
            <translation>LINE / เว็บไซต์</translation>
        </message>
        <message>
            <source>Contact person {number}</source>
            <translation>ผู้ประสานงานคนที่ {number}</translation>
        </message>
        <message>
            <source>{count} pupils</source>
            <translation>นักเรียน {count} คน</translation>
        </message>
        <message>
            <source>Tel.</source>
            <translation>โทร.</translation>
        </message>
        <message>
            <source>to receive, look into and settle the matter, to tell you the result, and to make statistics without names</source>
            <translation>เพื่อรับเรื่อง ตรวจสอบ แก้ไข แจ้งผลให้ท่านทราบ และจัดทำสถิติโดยไม่ระบุตัวบุคคล</translation>
        </message>
        <message>
            <source>a task in the public interest and the duty of the office (PDPA section 24 (4) and (6); Royal Decree on Good Governance, B.E. 2546, sections 38 and 41); consent is not asked for</source>
            <translation>ภารกิจเพื่อประโยชน์สาธารณะและหน้าที่ตามกฎหมายของสำนักงาน (พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล มาตรา 24 (4) และ (6) พ.ร.ฎ.ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 38 และ 41) ไม่ใช้ความยินยอมเป็นฐาน</translation>
        </message>
        <message>
            <source>What happens without it</source>
            <translation>หากไม่ให้ข้อมูล</translation>
        </message>
        <message>
            <source>You may keep your name back. Without an address the office cannot tell you the result, and a matter without a name is taken up only when its evidence is clear.</source>
            <translation>ท่านไม่ระบุชื่อได้ แต่หากไม่มีที่ติดต่อ สำนักงานแจ้งผลไม่ได้ และเรื่องที่ไม่ระบุชื่อจะรับพิจารณาเมื่อมีพยานหลักฐานชัดเจนเท่านั้น</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>ระยะเวลาเก็บรักษา</translation>
        </message>
        <message>
            <source>{years} years after the matter is closed, then the data are made anonymous</source>
            <translation>{years} ปีนับแต่ยุติเรื่อง แล้วทำให้ไม่ระบุตัวบุคคล</translation>
        </message>
        <message>
            <source>your name and how to reach you {own} years, the rest {years} years after the matter is closed; then they are destroyed</source>
            <translation>ชื่อและข้อมูลติดต่อของท่าน {own} ปี ข้อมูลอื่น {years} ปี นับแต่วันยุติเรื่อง แล้วทำลาย</translation>
        </message>
        <message>
            <source>the officials in charge, and the agency the matter is forwarded to; your name is not told to the person complained about</source>
            <translation>เจ้าหน้าที่ผู้รับผิดชอบ และหน่วยงานที่รับเรื่องไปดำเนินการต่อ ไม่เปิดเผยชื่อท่านแก่ผู้ถูกร้อง</translation>
        </message>
        <message>
            <source>Your rights</source>
            <translation>สิทธิของท่าน</translation>
        </message>
        <message>
            <source>to see, copy, correct, erase, restrict and object (sections 30–36), answered within 30 days, and to complain to the Personal Data Protection Committee</source>
            <translation>ขอเข้าถึง ขอสำเนา แก้ไข ลบ ระงับการใช้ และคัดค้าน (มาตรา 30–36) ได้รับคำตอบภายใน 30 วัน และร้องเรียนต่อคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลได้</translation>
        </message>
        <message>
            <source>Contact (privacy)</source>
            <translation>ติดต่อ</translation>
        </message>
        <message>
            <source>Privacy notice (PDPA, B.E. 2562, section 23)</source>
            <translation>ประกาศความเป็นส่วนตัว (พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 23)</translation>
        </message>
        <message>
            <source>cut here</source>
            <translation>ตัดตามรอย</translation>
        </message>
        <message>
            <source>Complaint form</source>
            <translation>แบบคำร้องเรียน ร้องทุกข์ และข้อเสนอแนะ</translation>
        </message>
        <message>
            <source>For complaints, suggestions, opinions, compliments and requests for information; fill in what you know</source>
            <translation>ใช้สำหรับข้อร้องเรียน ข้อเสนอแนะ ข้อคิดเห็น คำชมเชย และคำขอข้อมูล กรอกเท่าที่ทราบ</translation>
        </message>
        <message>
            <source>Written at</source>
            <translation>เขียนที่</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>ข้อมูลของท่าน</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>เรื่องที่แจ้ง</translation>
        </message>
        <message>
            <source>What you wish to be done</source>
            <translation>สิ่งที่ขอให้ดำเนินการ</translation>
        </message>
        <message>
            <source>Told elsewhere already</source>
            <translation>เคยแจ้งหน่วยงานอื่นแล้ว</translation>
        </message>
        <message>
            <source>no, not yet</source>
            <translation>ยังไม่เคย</translation>
        </message>
        <message>
            <source>yes, to …</source>
            <translation>เคย แจ้งที่ …</translation>
        </message>
        <message>
            <source>I confirm that what is written here is true as far as I know. A false report to an official may be an offence under the Criminal Code, section 137.</source>
            <translation>ขอรับรองว่าข้อความข้างต้นเป็นจริงตามที่ทราบ การแจ้งข้อความอันเป็นเท็จแก่เจ้าพนักงานอาจเป็นความผิดตามประมวลกฎหมายอาญา มาตรา 137</translation>
        </message>
        <message>
            <source>may be known to the officials</source>
            <translation>เปิดเผยต่อเจ้าหน้าที่ได้</translation>
        </message>
        <message>
            <source>is to be kept hidden (confidential)</source>
            <translation>ขอให้ปกปิด</translation>
        </message>
        <message>
            <source>is not given (anonymous: leave this part empty)</source>
            <translation>ไม่ระบุชื่อ (เว้นส่วนนี้ว่างไว้)</translation>
        </message>
        <message>
            <source>My name</source>
            <translation>ชื่อของข้าพเจ้า</translation>
        </message>
        <message>
            <source>I am</source>
            <translation>ข้าพเจ้าเป็น</translation>
        </message>
        <message>
            <source>other …</source>
            <translation>อื่น ๆ …</translation>
        </message>
        <message>
            <source>Person complained about (if any)</source>
            <translation>ผู้ถูกร้อง (ถ้ามี)</translation>
        </message>
        <message>
            <source>What happened: who, what, when, where, how</source>
            <translation>ข้อเท็จจริง: ใคร ทำอะไร เมื่อใด ที่ไหน อย่างไร</translation>
        </message>
        <message>
            <source>Witnesses (if any)</source>
            <translation>พยาน (ถ้ามี)</translation>
        </message>
        <message>
            <source>Evidence attached</source>
            <translation>หลักฐานที่แนบ</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>เอกสาร</translation>
        </message>
        <message>
            <source>Photographs (evidence)</source>
            <translation>ภาพถ่าย</translation>
        </message>
        <message>
            <source>Sound or film</source>
            <translation>เสียงหรือคลิป</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>ขั้นตอนต่อจากนี้</translation>
        </message>
        <message>
            <source>For the official</source>
            <translation>สำหรับเจ้าหน้าที่</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>ให้แก่ผู้ร้องแล้ว</translation>
        </message>
        <message>
            <source>a receipt with the case number</source>
            <translation>ใบรับเรื่องพร้อมเลขที่รับเรื่อง</translation>
        </message>
        <message>
            <source>this notice</source>
            <translation>ประกาศความเป็นส่วนตัว</translation>
        </message>
        <message>
            <source>Ask how it stands by this number: {contact}</source>
            <translation>สอบถามความคืบหน้าด้วยเลขที่นี้: {contact}</translation>
        </message>
        <message>
            <source>You are given a case number, by which you can ask how the matter stands.</source>
            <translation>ท่านจะได้รับเลขที่รับเรื่อง ใช้สอบถามความคืบหน้าได้</translation>
        </message>
        <message>
            <source>The office tells you within {days} days what it does about it or what it has decided.</source>
            <translation>สำนักงานจะแจ้งผลหรือความคืบหน้าให้ท่านทราบภายใน {days} วัน</translation>
        </message>
        <message>
            <source>Not taken up: what concerns the monarchy, what is before or decided by a court, government policy, what another agency has finally decided, and anonymous letters without clear evidence.</source>
            <translation>เรื่องที่ไม่รับพิจารณา: เรื่องเกี่ยวกับพระมหากษัตริย์และพระราชวงศ์ เรื่องที่อยู่ระหว่างศาลหรือศาลตัดสินแล้ว นโยบายของรัฐบาล เรื่องที่หน่วยงานอื่นพิจารณาเสร็จเด็ดขาดแล้ว และบัตรสนเท่ห์ที่ไม่มีพยานหลักฐานชัดเจน</translation>
        </message>
        <message>
            <source>If you do not agree with the result, write to the office again; where the result is an administrative order you may appeal within 15 days.</source>
            <translation>หากไม่เห็นด้วยกับผล มีหนังสือถึงสำนักงานอีกครั้งได้ หากผลเป็นคำสั่งทางปกครอง อุทธรณ์ได้ภายใน 15 วันนับแต่วันที่ได้รับแจ้ง</translation>
        </message>
        <message>
            <source>Slip for the suggestion box</source>
            <translation>ใบแสดงความคิดเห็น</translation>
        </message>
        <message>
            <source>About (school, group, service)</source>
            <translation>เกี่ยวกับ (โรงเรียน กลุ่ม งานบริการ)</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Name (may be left empty)</source>
            <translation>ชื่อ (ไม่ระบุก็ได้)</translation>
        </message>
        <message>
            <source>Telephone or e-mail for the answer</source>
            <translation>โทรศัพท์หรืออีเมลสำหรับแจ้งผล</translation>
        </message>
        <message>
            <source>Return to: {ways}</source>
            <translation>ส่งคืนที่ {ways}</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>รายละเอียด</translation>
        </message>
        <message>
            <source>Date {date}</source>
            <translation>วันที่ {date}</translation>
        </message>
        <message>
            <source>The file could not be written: {name}</source>
            <translation>บันทึกไฟล์ไม่ได้: {name}</translation>
        </message>
        <message>
            <source>Close the file if it is open in another program, or choose another folder.</source>
            <translation>ปิดไฟล์นี้หากเปิดอยู่ในโปรแกรมอื่น หรือเลือกโฟลเดอร์อื่น</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>ลงชื่อ</translation>
        </message>
        <message>
            <source>Case files</source>
            <translation>แฟ้มเรื่อง</translation>
        </message>
        <message>
            <source>Case file {number}</source>
            <translation>แฟ้มเรื่อง {number}</translation>
        </message>
        <message>
            <source>No record matches the conditions</source>
            <translation>ไม่พบข้อมูลตามเงื่อนไข</translation>
        </message>
        <message>
            <source>Responsible for the matter</source>
            <translation>ผู้รับผิดชอบเรื่อง</translation>
        </message>
        <message>
            <source>Ordered by</source>
            <translation>ผู้สั่งการ</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>เรื่องที่แจ้ง</translation>
        </message>
        <message>
            <source>How the time limits are counted</source>
            <translation>การนับกำหนดเวลา</translation>
        </message>
        <message>
            <source>Forwarded and followed</source>
            <translation>การส่งต่อและติดตามผล</translation>
        </message>
        <message>
            <source>Result and opinion</source>
            <translation>ผลและความเห็น</translation>
        </message>
        <message>
            <source>Told to the complainant</source>
            <translation>การแจ้งผลผู้ร้อง</translation>
        </message>
        <message>
            <source>Who looked at the complainant's name</source>
            <translation>การเปิดดูชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Conflict of interest (s. 13)</source>
            <translation>ส่วนได้เสีย (ม.13)</translation>
        </message>
        <message>
            <source>Hidden (the complainant asked for it)</source>
            <translation>ปกปิด (ผู้ร้องขอสงวนชื่อ)</translation>
        </message>
        <message>
            <source>Name not given</source>
            <translation>ไม่ระบุชื่อ</translation>
        </message>
        <message>
            <source>Known to the officials (name not printed)</source>
            <translation>เปิดเผยต่อเจ้าหน้าที่ (ไม่พิมพ์ชื่อ)</translation>
        </message>
        <message>
            <source>checked, none found</source>
            <translation>ตรวจแล้ว ไม่พบส่วนได้เสีย</translation>
        </message>
        <message>
            <source>Witnesses (case file)</source>
            <translation>พยาน</translation>
        </message>
        <message>
            <source>Agency, purpose</source>
            <translation>หน่วยงาน / วัตถุประสงค์</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>การเตือน</translation>
        </message>
        <message>
            <source>{number}) {agency} reported: {report}</source>
            <translation>{number}) {agency} รายงานว่า {report}</translation>
        </message>
        <message>
            <source>Members (case file)</source>
            <translation>กรรมการ</translation>
        </message>
        <message>
            <source>{score} of 5 (satisfaction)</source>
            <translation>{score} จาก 5</translation>
        </message>
        <message>
            <source>In the complainant's words</source>
            <translation>ความเห็นของผู้ร้อง</translation>
        </message>
        <message>
            <source>asked on {date}, no answer</source>
            <translation>ขอประเมินเมื่อ {date} ไม่มีคำตอบ</translation>
        </message>
        <message>
            <source>asked on {date}, may be answered until {until}</source>
            <translation>ขอประเมินเมื่อ {date} ตอบได้ถึง {until}</translation>
        </message>
        <message>
            <source>Nobody has looked at the complainant's name with a reason.</source>
            <translation>ยังไม่มีผู้เปิดดูชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>{count} times, last on {date}. Who looked and why is kept in the program.</source>
            <translation>เปิดดู {count} ครั้ง ครั้งล่าสุด {date} ผู้เปิดดูและเหตุผลเก็บไว้ในโปรแกรม</translation>
        </message>
        <message>
            <source>Columns left out for want of room: {columns}</source>
            <translation>คอลัมน์ที่ไม่ได้พิมพ์เพราะหน้ากระดาษไม่พอ: {columns}</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <source> … (cut: Excel keeps {count} characters in a cell)</source>
            <translation> … (ตัดส่วนที่เกิน เพราะ Excel เก็บได้ {count} ตัวอักษรต่อช่อง)</translation>
        </message>
        <message>
            <source>Add {subject}</source>
            <translation>เพิ่ม {subject}</translation>
        </message>
        <message>
            <source>Edit {subject}</source>
            <translation>แก้ไข {subject}</translation>
        </message>
        <message>
            <source>Delete {subject}</source>
            <translation>ลบ {subject}</translation>
        </message>
        <message>
            <source>Restore {subject}</source>
            <translation>กู้คืน {subject}</translation>
        </message>
        <message>
            <source>Merge {subject}</source>
            <translation>รวม {subject}</translation>
        </message>
        <message>
            <source>Change {subject}</source>
            <translation>เปลี่ยน {subject}</translation>
        </message>
        <message>
            <source>Import {subject}</source>
            <translation>นำเข้า {subject}</translation>
        </message>
        <message>
            <source>Change the status of {subject}</source>
            <translation>เปลี่ยนสถานะ {subject}</translation>
        </message>
        <message>
            <source>Verify {subject}</source>
            <translation>ตรวจสอบ {subject}</translation>
        </message>
        <message>
            <source>Change settings: {subject}</source>
            <translation>เปลี่ยนการตั้งค่า {subject}</translation>
        </message>
        <message>
            <source>Remove {subject} for good</source>
            <translation>ลบถาวร {subject}</translation>
        </message>
        <message>
            <source>Make {subject} anonymous</source>
            <translation>ทำให้ไม่ระบุตัวตน {subject}</translation>
        </message>
        <message>
            <source>Move {subject}</source>
            <translation>ย้ายวัน {subject}</translation>
        </message>
        <message>
            <source>Undo: {subject}</source>
            <translation>ย้อนกลับ {subject}</translation>
        </message>
        <message>
            <source>Redo: {subject}</source>
            <translation>ทำซ้ำ: {subject}</translation>
        </message>
        <message>
            <source>Look at the complainant of {subject}</source>
            <translation>เปิดดูข้อมูลผู้ร้อง {subject}</translation>
        </message>
        <message>
            <source>Add {count} records</source>
            <translation>เพิ่ม {count} รายการ</translation>
        </message>
        <message>
            <source>Edit {count} records</source>
            <translation>แก้ไข {count} รายการ</translation>
        </message>
        <message>
            <source>Delete {count} records</source>
            <translation>ลบ {count} รายการ</translation>
        </message>
        <message>
            <source>Restore {count} records</source>
            <translation>กู้คืน {count} รายการ</translation>
        </message>
        <message>
            <source>Merge {count} records</source>
            <translation>รวม {count} รายการ</translation>
        </message>
        <message>
            <source>Change {count} records</source>
            <translation>เปลี่ยน {count} รายการ</translation>
        </message>
        <message>
            <source>Import {count} records</source>
            <translation>นำเข้า {count} รายการ</translation>
        </message>
        <message>
            <source>Change the status of {count} records</source>
            <translation>เปลี่ยนสถานะ {count} รายการ</translation>
        </message>
        <message>
            <source>Verify {count} records</source>
            <translation>ตรวจสอบ {count} รายการ</translation>
        </message>
        <message>
            <source>Move {count} records</source>
            <translation>ย้ายวัน {count} รายการ</translation>
        </message>
        <message>
            <source>Remove {count} records for good</source>
            <translation>ลบถาวร {count} รายการ</translation>
        </message>
        <message>
            <source>Make {count} records anonymous</source>
            <translation>ทำให้ไม่ระบุตัวตน {count} รายการ</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>ไม่มีรายการที่จะย้อนกลับ</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>ย้อนกลับแล้ว: {what}</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>ไม่มีรายการให้ทำซ้ำ</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>ทำซ้ำแล้ว: {what}</translation>
        </message>
        <message>
            <source>The last act was on a case that is kept to named handlers.</source>
            <translation>รายการล่าสุดเป็นของเรื่องที่จำกัดผู้เห็นเฉพาะผู้ดำเนินการที่ระบุชื่อ</translation>
        </message>
        <message>
            <source>One of them can take it back.</source>
            <translation>ให้ผู้ดำเนินการเรื่องนั้นเป็นผู้ย้อนกลับ</translation>
        </message>
        <message>
            <source>Printed from Prasan on {date}</source>
            <translation>พิมพ์จากโปรแกรมประสาน {date}</translation>
        </message>
        <message>
            <source>Conditions: {conditions}</source>
            <translation>เงื่อนไข: {conditions}</translation>
        </message>
        <message>
            <source>Publicity calendar, {month}</source>
            <translation>ปฏิทินประชาสัมพันธ์ เดือน{month}</translation>
        </message>
        <message>
            <source>Items of {month}</source>
            <translation>รายการในปฏิทิน เดือน{month}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Days of {month} with more than the calendar holds</source>
            <translation>รายการของวันที่แสดงในปฏิทินไม่ครบ เดือน{month}</translation>
        </message>
        <message>
            <source>{weekday} {date}</source>
            <translation>{weekday}ที่ {date}</translation>
        </message>
        <message>
            <source>News, media</source>
            <translation>ข่าว/สื่อ</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>กำหนดส่ง</translation>
        </message>
        <message>
            <source>Calendar of fiscal year {year}</source>
            <translation>ปฏิทินประชาสัมพันธ์ ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Calendar of the year {year}</source>
            <translation>ปฏิทินประชาสัมพันธ์ ปี พ.ศ. {year}</translation>
        </message>
        <message>
            <source>KPI template</source>
            <translation>รายละเอียดตัวชี้วัด (KPI Template)</translation>
        </message>
        <message>
            <source>indicators of the agreement</source>
            <translation>ตัวชี้วัดของคำรับรอง</translation>
        </message>
        <message>
            <source>Indicator {code} {name}</source>
            <translation>ตัวชี้วัดที่ {code} {name}</translation>
        </message>
        <message>
            <source>Indicator {code}</source>
            <translation>ตัวชี้วัดที่ {code}</translation>
        </message>
        <message>
            <source>Scoring thresholds of each round</source>
            <translation>เกณฑ์การให้คะแนนแต่ละรอบ</translation>
        </message>
        <message>
            <source>Baseline of three years</source>
            <translation>ข้อมูลพื้นฐานย้อนหลัง 3 ปี</translation>
        </message>
        <message>
            <source>Goal (indicator)</source>
            <translation>เป้าประสงค์</translation>
        </message>
        <message>
            <source>Direction of the indicator</source>
            <translation>ทิศทาง</translation>
        </message>
        <message>
            <source>Target of the year</source>
            <translation>ค่าเป้าหมายของปี</translation>
        </message>
        <message>
            <source>Frequency of measuring</source>
            <translation>ความถี่/รอบประเมิน</translation>
        </message>
        <message>
            <source>Source and way of collecting</source>
            <translation>แหล่งข้อมูล/วิธีจัดเก็บ</translation>
        </message>
        <message>
            <source>Way of assessing</source>
            <translation>วิธีประเมิน</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>กิจกรรม/ขั้นตอน</translation>
        </message>
        <message>
            <source>Closes on</source>
            <translation>ปิดข้อมูล</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>พ.ศ. {year}</translation>
        </message>
        <message>
            <source>Year ........</source>
            <translation>พ.ศ. ........</translation>
        </message>
        <message>
            <source>Mean of the years</source>
            <translation>ค่าเฉลี่ย</translation>
        </message>
        <message>
            <source>Results of the months (unit: {unit})</source>
            <translation>ผลรายเดือน (หน่วย: {unit})</translation>
        </message>
        <message>
            <source>Results of the months</source>
            <translation>ผลรายเดือน</translation>
        </message>
        <message>
            <source>Results reported by round</source>
            <translation>ผลที่รายงานแต่ละรอบ</translation>
        </message>
        <message>
            <source>Working of the score</source>
            <translation>วิธีคิดคะแนน</translation>
        </message>
        <message>
            <source>Tel. {phone}</source>
            <translation>โทร. {phone}</translation>
        </message>
        <message>
            <source>Collector of the data</source>
            <translation>ผู้จัดเก็บข้อมูล</translation>
        </message>
        <message>
            <source>Responsible (indicator)</source>
            <translation>ผู้รับผิดชอบตัวชี้วัด</translation>
        </message>
        <message>
            <source>Evidence (report)</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>Items of the calendar</source>
            <translation>รายการในปฏิทินประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>Holiday: {name}</source>
            <translation>วันหยุด: {name}</translation>
        </message>
        <message>
            <source>Official holidays of the year {year}</source>
            <translation>วันหยุดราชการ ประจำปี พ.ศ. {year}</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ที่มา</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>ยืนยันแล้ว</translation>
        </message>
        <message>
            <source>Saturdays and Sundays are not in this list. Every deadline in the program is counted on this table.</source>
            <translation>หมายเหตุ  บัญชีนี้ไม่รวมวันเสาร์และวันอาทิตย์ โปรแกรมนับกำหนดเวลาทุกเรื่องจากบัญชีวันหยุดนี้</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>ข้อมูลตั้งต้น</translation>
        </message>
        <message>
            <source>Shipped: the list the program came with, to be compared with the announcement of the year.</source>
            <translation>ข้อมูลตั้งต้น คือรายการที่มากับโปรแกรม ให้ตรวจกับประกาศของปีนั้นก่อนยืนยัน</translation>
        </message>
        <message>
            <source>State of the list</source>
            <translation>การยืนยัน</translation>
        </message>
        <message>
            <source>Confirmed by the office on {date} by {name}</source>
            <translation>สำนักงานยืนยันแล้ว เมื่อวันที่ {date} โดย {name}</translation>
        </message>
        <message>
            <source>Not confirmed yet: check it against the announcements of the cabinet</source>
            <translation>ยังไม่ได้ยืนยัน โปรดตรวจสอบกับมติคณะรัฐมนตรีหรือประกาศสำนักนายกรัฐมนตรี</translation>
        </message>
        <message>
            <source>Data as of {date}</source>
            <translation>ข้อมูล ณ วันที่ {date}</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>พบ {count} รายการ</translation>
        </message>
        <message>
            <source>the newest round of schools</source>
            <translation>รอบประเมินสถานศึกษาล่าสุด</translation>
        </message>
        <message>
            <source>the highest first</source>
            <translation>คะแนนสูงก่อน</translation>
        </message>
        <message>
            <source>by name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Rank and mean are of the schools that have a result; – is not assessed yet. Schools with the same result have the same rank.</source>
            <translation>ลำดับและค่าเฉลี่ยคิดจากสถานศึกษาที่มีผลแล้ว ขีด (–) หมายถึงยังไม่ประเมิน สถานศึกษาที่ได้ผลเท่ากันอยู่ลำดับเดียวกัน</translation>
        </message>
        <message>
            <source>{count} schools, {back} files came back, {whole} assessed completely</source>
            <translation>{count} แห่ง ได้ไฟล์คืนแล้ว {back} แห่ง ประเมินครบ {whole} แห่ง</translation>
        </message>
        <message>
            <source>In order of {order}</source>
            <translation>เรียงตาม{order}</translation>
        </message>
        <message>
            <source>School (column)</source>
            <translation>สถานศึกษา</translation>
        </message>
        <message>
            <source>Received back</source>
            <translation>รับไฟล์คืน</translation>
        </message>
        <message>
            <source>Whole (column)</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>Mean of {count} schools</source>
            <translation>ค่าเฉลี่ยของ {count} แห่ง</translation>
        </message>
        <message>
            <source>Schools (sheet)</source>
            <translation>สถานศึกษา</translation>
        </message>
        <message>
            <source>No school is in this round yet</source>
            <translation>ยังไม่มีสถานศึกษาในรอบนี้</translation>
        </message>
        <message>
            <source>Items over the schools</source>
            <translation>ผลรายข้อของสถานศึกษา</translation>
        </message>
        <message>
            <source>the edition</source>
            <translation>กรอบการประเมิน</translation>
        </message>
        <message>
            <source>Schools that have not answered an item count in none of its figures but the last column.</source>
            <translation>สถานศึกษาที่ยังไม่ตอบข้อใด ไม่นับในตัวเลขของข้อนั้น นอกจากช่องสุดท้าย</translation>
        </message>
        <message>
            <source>Schools at each level</source>
            <translation>จำนวนสถานศึกษาในแต่ละระดับ</translation>
        </message>
        <message>
            <source>Mean (schools)</source>
            <translation>เฉลี่ย</translation>
        </message>
        <message>
            <source>Lowest (school)</source>
            <translation>ต่ำสุด</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>ยังไม่ตอบ</translation>
        </message>
        <message>
            <source>Items (sheet)</source>
            <translation>รายข้อ</translation>
        </message>
        <message>
            <source>{count} schools ({value})</source>
            <translation>{count} แห่ง ({value})</translation>
        </message>
        <message>
            <source>Item {code} (sheet)</source>
            <translation>ข้อ {code}</translation>
        </message>
        <message>
            <source>Search “{text}”</source>
            <translation>ค้นหา “{text}”</translation>
        </message>
        <message>
            <source>Waiting for the complainant (time)</source>
            <translation>ช่วงรอผู้ร้อง</translation>
        </message>
        <message>
            <source>Extension of time</source>
            <translation>การขยายเวลา</translation>
        </message>
        <message>
            <source>Due day moved by a holiday or limit</source>
            <translation>วันครบกำหนดที่เลื่อนตามวันหยุดหรือเกณฑ์เวลา</translation>
        </message>
        <message>
            <source>Related case</source>
            <translation>เรื่องที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>อยู่ในถังขยะ</translation>
        </message>
        <message>
            <source>Added to the round afterwards</source>
            <translation>เพิ่มเข้าในรอบภายหลัง</translation>
        </message>
        <message>
            <source>Removed for good</source>
            <translation>ลบถาวร</translation>
        </message>
        <message>
            <source>Changed: {fields}</source>
            <translation>แก้ไข: {fields}</translation>
        </message>
        <message>
            <source>Secret case</source>
            <translation>เรื่องลับ</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>ลำดับที่เลือก</translation>
        </message>
        <message>
            <source>{label}, from the last</source>
            <translation>{label}จากท้ายมาต้น</translation>
        </message>
        <message>
            <source>Merged into</source>
            <translation>รวมเข้ากับ</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>เป็นของ</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>The file in the data folder is not a database of this program; it was left as it is.</source>
            <translation>ไฟล์ในโฟลเดอร์ข้อมูลไม่ใช่ฐานข้อมูลของโปรแกรมนี้ จึงปล่อยไว้ตามเดิม</translation>
        </message>
        <message>
            <source>Choose another data folder, or move the file away.</source>
            <translation>เลือกโฟลเดอร์ข้อมูลอื่น หรือย้ายไฟล์นั้นออก</translation>
        </message>
        <message>
            <source>The data were last used with a newer version of the program; nothing was changed.</source>
            <translation>ข้อมูลนี้เคยเปิดด้วยโปรแกรมรุ่นใหม่กว่า จึงไม่มีข้อมูลใดถูกเปลี่ยน</translation>
        </message>
        <message>
            <source>Install the newest version of the program on this computer, then open it again.</source>
            <translation>ติดตั้งโปรแกรมรุ่นล่าสุดในเครื่องนี้ แล้วเปิดอีกครั้ง</translation>
        </message>
        <message>
            <source>Choose a row to see its details.</source>
            <translation>เลือกแถวเพื่อดูรายละเอียด</translation>
        </message>
        <message>
            <source>Hide the details (Space)</source>
            <translation>ซ่อนรายละเอียด (Space)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>คัดลอก</translation>
        </message>
        <message>
            <source>Copy {text}</source>
            <translation>คัดลอก {text}</translation>
        </message>
        <message>
            <source>Open (Enter)</source>
            <translation>เปิด (Enter)</translation>
        </message>
        <message>
            <source>Add filter</source>
            <translation>เพิ่มตัวกรอง</translation>
        </message>
        <message>
            <source>Kept filters</source>
            <translation>ตัวกรองที่เก็บไว้</translation>
        </message>
        <message>
            <source>Quarter {number}
({first}–{last})</source>
            <translation>ไตรมาส {number}
({first}–{last})</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>กลุ่มเป้าหมาย</translation>
        </message>
        <message>
            <source>The whole year</source>
            <translation>ทั้งปี</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>ความครอบคลุม</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ยังไม่มี</translation>
        </message>
        <message>
            <source>The plan covers every target group in every quarter.</source>
            <translation>แผนครอบคลุมทุกกลุ่มเป้าหมายครบทุกไตรมาส</translation>
        </message>
        <message>
            <source>{group} (every quarter)</source>
            <translation>{group} (ทุกไตรมาส)</translation>
        </message>
        <message>
            <source>Target groups for which nothing is planned yet: {groups}. Something should be planned for them.</source>
            <translation>กลุ่มเป้าหมายที่ยังไม่มีรายการ ได้แก่ {groups} ควรกำหนดรายการเพิ่มให้ครอบคลุม</translation>
        </message>
        <message>
            <source>Planned, but nothing published in the quarter: {groups}.</source>
            <translation>มีรายการตามแผนแต่ยังไม่มีการเผยแพร่ภายในไตรมาส ได้แก่ {groups}</translation>
        </message>
        <message>
            <source>Yearly publicity plan</source>
            <translation>แผนประชาสัมพันธ์ประจำปี</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>วัตถุประสงค์</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>เป้าหมาย</translation>
        </message>
        <message>
            <source>In quantity</source>
            <translation>เชิงปริมาณ</translation>
        </message>
        <message>
            <source>In quality</source>
            <translation>เชิงคุณภาพ</translation>
        </message>
        <message>
            <source>Indicators of success</source>
            <translation>ตัวชี้วัดความสำเร็จ</translation>
        </message>
        <message>
            <source>Activities, times and budget</source>
            <translation>กิจกรรม ระยะเวลา และงบประมาณ</translation>
        </message>
        <message>
            <source>Approval of the plan</source>
            <translation>การเสนอและอนุมัติแผน</translation>
        </message>
        <message>
            <source>Edition {number}</source>
            <translation>ฉบับที่ {number}</translation>
        </message>
        <message>
            <source>status: {status}</source>
            <translation>สถานะ {status}</translation>
        </message>
        <message>
            <source>{count} activities</source>
            <translation>{count} กิจกรรม</translation>
        </message>
        <message>
            <source>data as of {date}</source>
            <translation>ข้อมูล ณ วันที่ {date}</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>งบประมาณ</translation>
        </message>
        <message>
            <source>Working group by order</source>
            <translation>คำสั่งแต่งตั้งคณะทำงาน</translation>
        </message>
        <message>
            <source>No. {number}, {date}</source>
            <translation>ที่ {number} ลงวันที่ {date}</translation>
        </message>
        <message>
            <source>What was achieved</source>
            <translation>ผลที่ได้</translation>
        </message>
        <message>
            <source>No indicator has been set yet</source>
            <translation>ยังไม่ได้กำหนดตัวชี้วัด</translation>
        </message>
        <message>
            <source>Nobody has been entered in the working group yet</source>
            <translation>ยังไม่ได้บันทึกรายชื่อคณะทำงาน</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>ระยะเวลา</translation>
        </message>
        <message>
            <source>Total budget</source>
            <translation>รวมงบประมาณ</translation>
        </message>
        <message>
            <source>No activity is in this plan yet</source>
            <translation>ยังไม่มีกิจกรรมในแผนนี้</translation>
        </message>
        <message>
            <source>Activities for each target group and quarter (unit: activities)</source>
            <translation>จำนวนกิจกรรมจำแนกตามกลุ่มเป้าหมายและไตรมาส (หน่วย: กิจกรรม)</translation>
        </message>
        <message>
            <source>An activity for several target groups counts in each of them.</source>
            <translation>หมายเหตุ  กิจกรรมที่มีหลายกลุ่มเป้าหมายนับทุกกลุ่ม ช่องที่แรเงาหมายถึงยังไม่มีกิจกรรม</translation>
        </message>
        <message>
            <source>Proposer of the plan</source>
            <translation>ผู้เสนอแผน</translation>
        </message>
        <message>
            <source>Endorser of the plan</source>
            <translation>ผู้เห็นชอบแผน</translation>
        </message>
        <message>
            <source>Approver of the plan</source>
            <translation>ผู้อนุมัติแผน</translation>
        </message>
        <message>
            <source>Approved on {date} by {name}, memo {number}</source>
            <translation>อนุมัติแล้ว เมื่อวันที่ {date} โดย {name} ตามบันทึก {number}</translation>
        </message>
        <message>
            <source>All statuses</source>
            <translation>ทุกสถานะ</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>กลุ่มงาน</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>ตัวกรองเพิ่มเติม</translation>
        </message>
        <message>
            <source>Clear the filters (Ctrl+Shift+F)</source>
            <translation>ล้างตัวกรอง (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <source>Filter {filter}; press to change it</source>
            <translation>ตัวกรอง {filter} กดเพื่อเปลี่ยน</translation>
        </message>
        <message>
            <source>Show the internal deadlines (△)</source>
            <translation>แสดงกำหนดส่งภายใน (△)</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(ว่าง)</translation>
        </message>
        <message>
            <source>Search in {field}</source>
            <translation>ค้นใน{field}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>ไม่พบ</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>เอาตัวกรองนี้ออก</translation>
        </message>
        <message>
            <source>Change a field of {what}</source>
            <translation>แก้ไขช่องเดียวกันของ {what}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>ช่อง</translation>
        </message>
        <message>
            <source>Replace what is there</source>
            <translation>แทนค่าเดิม</translation>
        </message>
        <message>
            <source>Add to what is there</source>
            <translation>เพิ่มเข้าไปในค่าเดิม</translation>
        </message>
        <message>
            <source>Take out of what is there</source>
            <translation>เอาออกจากค่าเดิม</translation>
        </message>
        <message>
            <source>How</source>
            <translation>วิธี</translation>
        </message>
        <message>
            <source>Choose the field that is to get the same value in every selected record.</source>
            <translation>เลือกช่องที่จะให้มีค่าเดียวกันทุกรายการที่เลือก</translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>แก้ไข {what}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>ค่าใหม่</translation>
        </message>
        <message>
            <source>“{field}” of {what} gets this value. An empty value empties the field.</source>
            <translation>“{field}” ของ {what} จะมีค่านี้ ถ้าเว้นว่างไว้ช่องนั้นจะว่าง</translation>
        </message>
        <message>
            <source>Changed “{field}” of {count} {what}</source>
            <translation>แก้ไข “{field}” ของ {count} {what}แล้ว</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>เกิดเหตุที่ไม่คาดไว้</translation>
        </message>
        <message>
            <source>What you typed is still there and what was saved is safe. Copy the details and send them to whoever looks after this program.</source>
            <translation>ข้อความที่พิมพ์ยังอยู่ครบ และข้อมูลที่บันทึกแล้วปลอดภัย คัดลอกรายละเอียดแล้วส่งให้ผู้ดูแลโปรแกรม</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>คัดลอกรายละเอียด</translation>
        </message>
        <message>
            <source>Send it for review</source>
            <translation>ส่งตรวจ</translation>
        </message>
        <message>
            <source>Passed (button)</source>
            <translation>ผ่านตรวจ</translation>
        </message>
        <message>
            <source>Lock (button)</source>
            <translation>ล็อก</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>ย้อนกลับ (Esc)</translation>
        </message>
        <message>
            <source>Item before</source>
            <translation>ข้อก่อน</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>ข้อถัดไป</translation>
        </message>
        <message>
            <source>sent {date}</source>
            <translation>ส่งเมื่อ {date}</translation>
        </message>
        <message>
            <source>due {date}</source>
            <translation>ส่งภายใน {date}</translation>
        </message>
        <message>
            <source>Next item that is not done</source>
            <translation>ข้อถัดไปที่ยังไม่เสร็จ</translation>
        </message>
        <message>
            <source>Tree, item, criteria in turn</source>
            <translation>สลับระหว่างรายการข้อ คำตอบ และเกณฑ์</translation>
        </message>
        <message>
            <source>Chart of the sections</source>
            <translation>แผนภูมิรายมาตรฐานหรือหมวด</translation>
        </message>
        <message>
            <source>Next school</source>
            <translation>สถานศึกษาถัดไป</translation>
        </message>
        <message>
            <source>School before</source>
            <translation>สถานศึกษาก่อนหน้า</translation>
        </message>
        <message>
            <source>Find a school</source>
            <translation>ค้นหาสถานศึกษา</translation>
        </message>
        <message>
            <source>Send the item for review</source>
            <translation>ส่งตรวจข้อนี้</translation>
        </message>
        <message>
            <source>Assessors beside each other …</source>
            <translation>ความเห็นของผู้ประเมินเทียบกัน…</translation>
        </message>
        <message>
            <source>Order of what is to be improved …</source>
            <translation>จัดลำดับสิ่งที่ควรพัฒนา…</translation>
        </message>
        <message>
            <source>Evidence of the round as a zip …</source>
            <translation>รวมไฟล์หลักฐานของรอบ…</translation>
        </message>
        <message>
            <source>Item {code} was changed by another deed while you were writing to it. What you wrote stands here and is saved when you go on.</source>
            <translation>ข้อ {code} ถูกแก้ไขจากงานอื่นขณะที่ท่านกำลังเขียน ข้อความของท่านยังอยู่และจะบันทึกเมื่อทำต่อ</translation>
        </message>
        <message>
            <source>Take the other instead</source>
            <translation>ใช้ฉบับที่แก้จากงานอื่น</translation>
        </message>
        <message>
            <source>No school is in this round yet.</source>
            <translation>รอบนี้ยังไม่มีสถานศึกษา</translation>
        </message>
        <message>
            <source>This report was corrected by a later revision. It stays as it was sent.</source>
            <translation>รายงานฉบับนี้มีฉบับแก้ไขแล้ว เนื้อหาคงไว้ตามที่ส่ง</translation>
        </message>
        <message>
            <source>This round was sent and stays as it is. It can only be corrected by a revision.</source>
            <translation>ส่งแล้ว แก้ไขได้โดยทำฉบับแก้ไขพร้อมเหตุผล</translation>
        </message>
        <message>
            <source>This round lies before the director or the board and is not changed meanwhile.</source>
            <translation>รอบนี้อยู่ระหว่างเสนอพิจารณา จึงยังแก้ไขไม่ได้ หากต้องแก้ไขให้ส่งคืนก่อน</translation>
        </message>
        <message>
            <source>What you typed last could not be saved.</source>
            <translation>ข้อความล่าสุดบันทึกไม่ได้</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>ละทิ้ง</translation>
        </message>
        <message>
            <source>Every item is done, or sent already.</source>
            <translation>ทุกข้อเสร็จหรือส่งตรวจแล้ว</translation>
        </message>
        <message>
            <source>No earlier round is named to compare this one with (particulars of the round).</source>
            <translation>ยังไม่ได้ระบุรอบก่อนที่ใช้เปรียบเทียบ ระบุได้ที่รายละเอียดรอบ</translation>
        </message>
        <message>
            <source>Item {code}: {step}</source>
            <translation>ข้อ {code}: {step}</translation>
        </message>
        <message>
            <source>Round: {step}</source>
            <translation>ทั้งรอบ: {step}</translation>
        </message>
        <message>
            <source>Record what was done</source>
            <translation>บันทึกการดำเนินการ</translation>
        </message>
        <message>
            <source>Print the case file (Ctrl+P)</source>
            <translation>พิมพ์แฟ้มเรื่อง (Ctrl+P)</translation>
        </message>
        <message>
            <source>Everything that can be done</source>
            <translation>สิ่งที่ทำได้ทั้งหมด</translation>
        </message>
        <message>
            <source>The complainant is hidden</source>
            <translation>ปกปิดชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>No name was given</source>
            <translation>ไม่ระบุชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Named handlers only</source>
            <translation>เฉพาะผู้ที่ระบุชื่อ</translation>
        </message>
        <message>
            <source>The pages cannot be shown.</source>
            <translation>แสดงหน้ารายงานไม่ได้</translation>
        </message>
        <message>
            <source>Build the report again.</source>
            <translation>โปรดจัดทำรายงานอีกครั้ง</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>ตัวอย่างก่อนพิมพ์</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>เครื่องพิมพ์ไม่ตอบสนอง</translation>
        </message>
        <message>
            <source>See whether it is on, or save the report as a PDF.</source>
            <translation>ตรวจว่าเปิดเครื่องพิมพ์แล้ว หรือบันทึกรายงานเป็น PDF</translation>
        </message>
        <message>
            <source>Column headings</source>
            <translation>หัวคอลัมน์</translation>
        </message>
        <message>
            <source>Columns as they were at first</source>
            <translation>คอลัมน์ตามค่าเริ่มต้น</translation>
        </message>
        <message>
            <source>The folder that holds this office's data</source>
            <translation>โฟลเดอร์ที่เก็บข้อมูลของสำนักงาน</translation>
        </message>
        <message>
            <source>Data folder: {folder}</source>
            <translation>โฟลเดอร์ข้อมูล: {folder}</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>ปิดข้อความนี้</translation>
        </message>
        <message>
            <source>{work} {done} of {total}</source>
            <translation>{work} {done} จาก {total}</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>กำลังหยุด…</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>ปี</translation>
        </message>
        <message>
            <source>Confirm the year</source>
            <translation>ยืนยันวันหยุดปีนี้</translation>
        </message>
        <message>
            <source>Take back the confirmation</source>
            <translation>ยกเลิกการยืนยัน</translation>
        </message>
        <message>
            <source>Add a holiday</source>
            <translation>เพิ่มวันหยุด</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Fill in the year</source>
            <translation>เติมวันหยุดประจำปี</translation>
        </message>
        <message>
            <source>Place recurring items anew</source>
            <translation>จัดวันรายการเกิดซ้ำใหม่</translation>
        </message>
        <message>
            <source>Print the holidays</source>
            <translation>พิมพ์วันหยุด</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>โดย {name}</translation>
        </message>
        <message>
            <source>Confirmed on {date}</source>
            <translation>ยืนยันเมื่อ {date}</translation>
        </message>
        <message>
            <source>Compare the days with the announcement of the cabinet, correct them, then confirm the year.</source>
            <translation>ตรวจเทียบกับมติคณะรัฐมนตรี แก้ไขให้ตรง แล้วยืนยัน</translation>
        </message>
        <message>
            <source>Type them in one by one (Ctrl+N)</source>
            <translation>พิมพ์ทีละรายการ (Ctrl+N)</translation>
        </message>
        <message>
            <source>A calendar (.ics), Excel or CSV file; every day is shown first</source>
            <translation>ไฟล์ปฏิทิน (.ics) Excel หรือ CSV ดูก่อนบันทึก</translation>
        </message>
        <message>
            <source>The official holidays the program knows; without Labour Day</source>
            <translation>วันหยุดราชการที่มีในโปรแกรม ไม่รวมวันแรงงาน</translation>
        </message>
        <message>
            <source>The calendar shows these days, and deadlines are counted without them. Until the year is filled in only Saturdays and Sundays count as closed.</source>
            <translation>ปฏิทินแสดงวันหยุดเหล่านี้ และการนับวันทำการไม่รวมวันหยุด ระหว่างที่ยังไม่เติม จะถือว่าหยุดเฉพาะวันเสาร์และวันอาทิตย์</translation>
        </message>
        <message>
            <source>No holidays of {year} yet</source>
            <translation>ยังไม่มีวันหยุดของปี {year}</translation>
        </message>
        <message>
            <source>Added {count} holidays of {year}</source>
            <translation>เพิ่มวันหยุดปี {year} จำนวน {count} วันแล้ว</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>ผู้ยืนยัน</translation>
        </message>
        <message>
            <source>The {count} holidays of {year} are those announced. Deadlines counted in this year are then certain.</source>
            <translation>วันหยุดปี {year} ทั้ง {count} วันตรงตามประกาศ วันครบกำหนดที่นับในปีนี้จึงแน่นอน</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>ยืนยัน</translation>
        </message>
        <message>
            <source>The holidays of {year} are not confirmed any more</source>
            <translation>ยกเลิกการยืนยันวันหยุดปี {year} แล้ว</translation>
        </message>
        <message>
            <source>Edit the holiday</source>
            <translation>แก้ไขวันหยุด</translation>
        </message>
        <message>
            <source>The office is closed on this day; deadlines are counted without it.</source>
            <translation>สำนักงานปิดทำการในวันนี้ และไม่นับเป็นวันทำการ</translation>
        </message>
        <message>
            <source>Moved {count} holidays to the trash</source>
            <translation>ย้ายวันหยุด {count} วันไปถังขยะแล้ว</translation>
        </message>
        <message>
            <source>Holidays ({endings})</source>
            <translation>วันหยุด ({endings})</translation>
        </message>
        <message>
            <source>Import holidays</source>
            <translation>นำเข้าวันหยุด</translation>
        </message>
        <message>
            <source>Not confirmed ({count} days)</source>
            <translation>ยังไม่ยืนยัน ({count} วัน)</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>ยังไม่ได้เติม</translation>
        </message>
        <message>
            <source>Import from Excel or CSV</source>
            <translation>นำเข้าจาก Excel หรือ CSV</translation>
        </message>
        <message>
            <source>You already have a list; every row can be checked first</source>
            <translation>มีรายชื่ออยู่แล้ว ตรวจก่อนนำเข้าได้ทุกแถว</translation>
        </message>
        <message>
            <source>To try the program; removed again in one step</source>
            <translation>ไว้ลองใช้ ลบทั้งชุดได้ในครั้งเดียว</translation>
        </message>
        <message>
            <source>“{text}” was not found in “{register}”</source>
            <translation>ไม่พบ “{text}” ใน{register}</translation>
        </message>
        <message>
            <source>No row fits these filters</source>
            <translation>ไม่มีรายการที่ตรงกับตัวกรอง</translation>
        </message>
        <message>
            <source>Clear {count} filters</source>
            <translation>ล้างตัวกรอง {count} รายการ</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>ล้างคำค้น</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K)</source>
            <translation>ค้นทุกทะเบียน (Ctrl+K)</translation>
        </message>
        <message>
            <source>Put in the list</source>
            <translation>ใส่ในรายการ</translation>
        </message>
        <message>
            <source>Do not add</source>
            <translation>ไม่เพิ่ม</translation>
        </message>
        <message>
            <source>Add {what}</source>
            <translation>เพิ่ม{what}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>คงไว้ตามเดิม</translation>
        </message>
        <message>
            <source>There is no screen to open a window on.</source>
            <translation>ไม่มีจอภาพให้เปิดหน้าต่าง</translation>
        </message>
        <message>
            <source>Prasan</source>
            <translation>ประสาน</translation>
        </message>
        <message>
            <source>Prasan is already open on this data folder.</source>
            <translation>โปรแกรมประสานเปิดใช้โฟลเดอร์ข้อมูลนี้อยู่แล้ว</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>ใช้หน้าต่างที่เปิดอยู่ หรือปิดหน้าต่างนั้นก่อน</translation>
        </message>
        <message>
            <source>The data folder cannot be written.</source>
            <translation>เขียนลงโฟลเดอร์ข้อมูลไม่ได้</translation>
        </message>
        <message>
            <source>Check the rights to {folder}.</source>
            <translation>ตรวจสิทธิ์การเขียนของ {folder}</translation>
        </message>
        <message>
            <source>The data is now as it was in the backup “{name}”.</source>
            <translation>ข้อมูลกลับเป็นเหมือนในข้อมูลสำรอง “{name}” แล้ว</translation>
        </message>
        <message>
            <source>Nothing in the columns that are brought in</source>
            <translation>ไม่มีข้อมูลในคอลัมน์ที่นำเข้า</translation>
        </message>
        <message>
            <source>Example row</source>
            <translation>แถวตัวอย่าง</translation>
        </message>
        <message>
            <source>Heading repeated</source>
            <translation>หัวตารางซ้ำ</translation>
        </message>
        <message>
            <source>Row of totals</source>
            <translation>แถวผลรวม</translation>
        </message>
        <message>
            <source>fewer than {count}</source>
            <translation>น้อยกว่า {count}</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>ไม่แสดง</translation>
        </message>
        <message>
            <source>Service-quality improvement plan</source>
            <translation>แผนปรับปรุงคุณภาพการให้บริการ</translation>
        </message>
        <message>
            <source>Second look</source>
            <translation>การติดตามผลซ้ำ</translation>
        </message>
        <message>
            <source>No measure has been entered yet</source>
            <translation>ยังไม่มีมาตรการในแผน</translation>
        </message>
        <message>
            <source>({count} cases)</source>
            <translation>({count} เรื่อง)</translation>
        </message>
        <message>
            <source>Carried out {date}</source>
            <translation>ดำเนินการแล้ว {date}</translation>
        </message>
        <message>
            <source>Plan to improve and develop the organisation</source>
            <translation>แผนปรับปรุงและพัฒนาองค์กร</translation>
        </message>
        <message>
            <source>On {date}</source>
            <translation>วันที่ {date}</translation>
        </message>
        <message>
            <source>Effect on the next round: {text}</source>
            <translation>ผลต่อรอบถัดไป: {text}</translation>
        </message>
        <message>
            <source>Item {code}</source>
            <translation>ข้อ {code}</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>ลำดับความสำคัญ {rank}</translation>
        </message>
        <message>
            <source>Effectiveness of the listening channels</source>
            <translation>ประสิทธิภาพของช่องทางรับฟังความคิดเห็น</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>{count} kinds of channel are in use; at least {least} are asked for.</source>
            <translation>เปิดใช้ช่องทาง {count} ช่องทาง (เกณฑ์ไม่น้อยกว่า {least} ช่องทาง)</translation>
        </message>
        <message>
            <source>Only {count} kinds of channel are in use; at least {least} are asked for. Open further ones.</source>
            <translation>เปิดใช้ช่องทางเพียง {count} ช่องทาง เกณฑ์กำหนดไม่น้อยกว่า {least} ช่องทาง ควรเปิดใช้เพิ่ม</translation>
        </message>
        <message>
            <source>Rate of settling (per cent)</source>
            <translation>อัตรา
แล้วเสร็จ
(ร้อยละ)</translation>
        </message>
        <message>
            <source>Median (days)</source>
            <translation>มัธยฐาน
(วัน)</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>เข้าเกณฑ์</translation>
        </message>
        <message>
            <source>Evidence and assessment</source>
            <translation>หลักฐานและผลการประเมิน</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>ไม่ได้เปิดใช้</translation>
        </message>
        <message>
            <source>Files: {names}</source>
            <translation>ไฟล์: {names}</translation>
        </message>
        <message>
            <source>Satisfaction of complainants</source>
            <translation>ความพึงพอใจของผู้ร้อง</translation>
        </message>
        <message>
            <source>cases whose complainant was asked in the year</source>
            <translation>เรื่องที่สอบถามผู้ร้องในปีงบประมาณ</translation>
        </message>
        <message>
            <source>Scores given (unit: answers)</source>
            <translation>คะแนนความพึงพอใจ (หน่วย: ราย)</translation>
        </message>
        <message>
            <source>By {what}</source>
            <translation>จำแนกตาม{what}</translation>
        </message>
        <message>
            <source>Satisfaction by {what}</source>
            <translation>ความพึงพอใจจำแนกตาม{what}</translation>
        </message>
        <message>
            <source>Satisfied: scores 4 and 5; dissatisfied: 1 and 2; in per cent of those who answered.</source>
            <translation>นิยาม: พึงพอใจ = คะแนน 4 และ 5 · ไม่พึงพอใจ = คะแนน 1 และ 2 คิดเป็นร้อยละของผู้ตอบกลับ</translation>
        </message>
        <message>
            <source>No complainant was asked about satisfaction in this period.</source>
            <translation>ไม่มีการสอบถามความพึงพอใจของผู้ร้องในช่วงเวลานี้</translation>
        </message>
        <message>
            <source>{asked} complainants were asked; nobody has answered yet.</source>
            <translation>สอบถามผู้ร้อง {asked} ราย ยังไม่มีผู้ตอบกลับ</translation>
        </message>
        <message>
            <source>{asked} complainants were asked; too few answered to tell what they said.</source>
            <translation>สอบถามผู้ร้อง {asked} ราย ผู้ตอบกลับน้อยเกินกว่าจะแสดงผล</translation>
        </message>
        <message>
            <source>{asked} complainants were asked and {answered} answered; the mean is {mean} of 5.</source>
            <translation>สอบถามผู้ร้อง {asked} ราย ตอบกลับ {answered} ราย คะแนนเฉลี่ย {mean} จาก 5</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>จำนวนคำตอบ</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>สอบถาม</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>เฉลี่ย</translation>
        </message>
        <message>
            <source>Satisfied (per cent)</source>
            <translation>พึงพอใจ
(ร้อยละ)</translation>
        </message>
        <message>
            <source>Dissatisfied (per cent)</source>
            <translation>ไม่พึงพอใจ
(ร้อยละ)</translation>
        </message>
        <message>
            <source>There are too few cases to tell them apart by heading without pointing at persons.</source>
            <translation>จำนวนเรื่องน้อยเกินกว่าจะจำแนกโดยไม่ชี้ถึงตัวบุคคล จึงไม่จำแนก</translation>
        </message>
        <message>
            <source>For publication: counts of 1 and 2 stand as “{few}”; “{hidden}” stands where a number would give such a count away.</source>
            <translation>ฉบับสำหรับเผยแพร่: จำนวน 1 และ 2 แสดงเป็น “{few}” ส่วน “{hidden}” คือจำนวนที่หากแสดงแล้วจะคำนวณย้อนถึงจำนวนดังกล่าวได้</translation>
        </message>
        <message>
            <source>Note below the list</source>
            <translation>ข้อความท้ายรายการ</translation>
        </message>
        <message>
            <source>Group heading</source>
            <translation>หัวกลุ่ม</translation>
        </message>
        <message>
            <source>Whole address in one cell</source>
            <translation>ที่อยู่ทั้งหมดในช่องเดียว</translation>
        </message>
        <message>
            <source>Name and surname</source>
            <translation>ชื่อ-นามสกุล</translation>
        </message>
        <message>
            <source>Contact person: {field}</source>
            <translation>ผู้ประสานงาน: {field}</translation>
        </message>
        <message>
            <source>Leave it empty</source>
            <translation>เว้นว่างไว้</translation>
        </message>
        <message>
            <source>Use {date}</source>
            <translation>ใช้ {date}</translation>
        </message>
        <message>
            <source>Use “{value}”</source>
            <translation>ใช้ “{value}”</translation>
        </message>
        <message>
            <source>“{value}” is not in the list of “{field}”.</source>
            <translation>ไม่มี “{value}” ในรายการของ “{field}”</translation>
        </message>
        <message>
            <source>Choose an entry of the list, or add it in the settings.</source>
            <translation>เลือกจากรายการ หรือเพิ่มคำนี้ในการตั้งค่า</translation>
        </message>
        <message>
            <source>The date {date} is long ago.</source>
            <translation>วันที่ {date} ย้อนหลังนานผิดปกติ</translation>
        </message>
        <message>
            <source>Excel may have read a year of two digits as ค.ศ. Check it with the file.</source>
            <translation>Excel อาจอ่านปีสองหลักเป็น ค.ศ. ตรวจเทียบกับไฟล์เดิม</translation>
        </message>
        <message>
            <source>Cut it after {count} letters</source>
            <translation>ตัดให้เหลือ {count} ตัวอักษร</translation>
        </message>
        <message>
            <source>This has {count} letters; at most {most} can be kept here.</source>
            <translation>ข้อความยาว {count} ตัวอักษร เก็บได้ไม่เกิน {most}</translation>
        </message>
        <message>
            <source>Shorten it, or put the rest into “Note”.</source>
            <translation>ย่อให้สั้นลง หรือย้ายส่วนที่เหลือไปไว้ในหมายเหตุ</translation>
        </message>
        <message>
            <source>Use {value}</source>
            <translation>ใช้ {value}</translation>
        </message>
        <message>
            <source>It is kept as it is in the file.</source>
            <translation>เก็บไว้ตามที่พิมพ์ในไฟล์</translation>
        </message>
        <message>
            <source>{phone}: the 0 at the beginning seems to be missing.</source>
            <translation>{phone}: น่าจะขาดเลข 0 ข้างหน้า</translation>
        </message>
        <message>
            <source>Excel drops it from numbers. It is kept as it is in the file.</source>
            <translation>Excel ตัดเลข 0 ออกจากช่องตัวเลข ตอนนี้เก็บไว้ตามที่พิมพ์ในไฟล์</translation>
        </message>
        <message>
            <source>“{value}” is not a number.</source>
            <translation>“{value}” ไม่ใช่ตัวเลข</translation>
        </message>
        <message>
            <source>Type digits only.</source>
            <translation>พิมพ์เฉพาะตัวเลข</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation>“{value}” ไม่ใช่คำว่า ใช่ หรือ ไม่ใช่</translation>
        </message>
        <message>
            <source>Type ใช่ or ไม่ใช่.</source>
            <translation>พิมพ์ว่า ใช่ หรือ ไม่ใช่</translation>
        </message>
        <message>
            <source>“{field}” is still empty.</source>
            <translation>ยังไม่ได้กรอก “{field}”</translation>
        </message>
        <message>
            <source>Fill it in, then save again.</source>
            <translation>กรอกแล้วบันทึกอีกครั้ง</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>พิมพ์ใหม่อีกครั้ง</translation>
        </message>
        <message>
            <source>“{field}” is too long: {count} letters, at most {most}.</source>
            <translation>“{field}” ยาวเกินไป ({count} ตัวอักษร กำหนดไม่เกิน {most})</translation>
        </message>
        <message>
            <source>Shorten it, then save again.</source>
            <translation>ย่อข้อความแล้วบันทึกอีกครั้ง</translation>
        </message>
        <message>
            <source>“{field}” cannot be less than 0.</source>
            <translation>“{field}” ต้องไม่น้อยกว่า 0</translation>
        </message>
        <message>
            <source>“{field}” must be a whole number, at most {most}.</source>
            <translation>“{field}” ต้องเป็นจำนวนเต็ม ไม่เกิน {most}</translation>
        </message>
        <message>
            <source>“{field}” cannot end with a digit: it would run into the number.</source>
            <translation>“{field}” ลงท้ายด้วยตัวเลขไม่ได้ เพราะจะติดกับเลขลำดับ</translation>
        </message>
        <message>
            <source>Put a dot or a letter behind it.</source>
            <translation>เติมจุดหรือตัวอักษรต่อท้าย</translation>
        </message>
        <message>
            <source>“{field}” must be a year of the Buddhist era.</source>
            <translation>“{field}” ต้องเป็นปี พ.ศ.</translation>
        </message>
        <message>
            <source>Type it with four digits, such as 2570.</source>
            <translation>พิมพ์เป็นเลขสี่หลัก เช่น 2570</translation>
        </message>
        <message>
            <source>“{field}” must be between {least} and {most}.</source>
            <translation>“{field}” ต้องอยู่ระหว่าง {least} ถึง {most}</translation>
        </message>
        <message>
            <source>“{field}” is not a date.</source>
            <translation>ค่าในช่อง “{field}” ไม่ใช่วันที่</translation>
        </message>
        <message>
            <source>Checkpoints met</source>
            <translation>ประเด็นที่ผ่าน</translation>
        </message>
        <message>
            <source>Level given</source>
            <translation>ระดับที่ให้</translation>
        </message>
        <message>
            <source>Actual value</source>
            <translation>ผลที่ทำได้จริง</translation>
        </message>
        <message>
            <source>Target (item)</source>
            <translation>ค่าเป้าหมาย</translation>
        </message>
        <message>
            <source>Decided score</source>
            <translation>คะแนนที่สำนักงานตัดสิน</translation>
        </message>
        <message>
            <source>Score of the working group</source>
            <translation>คะแนนที่คณะทำงานตรวจ</translation>
        </message>
        <message>
            <source>Link updated on</source>
            <translation>วันที่ปรับปรุงลิงก์</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>วันที่ประเมิน</translation>
        </message>
        <message>
            <source>Result (item)</source>
            <translation>ผลการดำเนินงาน</translation>
        </message>
        <message>
            <source>Way of developing it</source>
            <translation>แนวทางพัฒนา</translation>
        </message>
        <message>
            <source>Why it does not apply</source>
            <translation>เหตุผลที่ไม่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Link (item)</source>
            <translation>ลิงก์ที่เผยแพร่</translation>
        </message>
        <message>
            <source>Assessed by</source>
            <translation>ผู้ประเมิน</translation>
        </message>
        <message>
            <source>Further numbers (item)</source>
            <translation>ตัวเลขประกอบ</translation>
        </message>
        <message>
            <source>Main owner (item)</source>
            <translation>เจ้าภาพหลัก</translation>
        </message>
        <message>
            <source>Further owners</source>
            <translation>เจ้าภาพรอง</translation>
        </message>
        <message>
            <source>Why it was sent back</source>
            <translation>เหตุผลที่ส่งกลับแก้ไข</translation>
        </message>
        <message>
            <source>Why it was decided so</source>
            <translation>เหตุผลของคะแนนที่ตัดสิน</translation>
        </message>
        <message>
            <source>Opinion of the working group</source>
            <translation>ความเห็นคณะทำงาน</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>ไม่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>File sent on</source>
            <translation>วันที่ส่งไฟล์</translation>
        </message>
        <message>
            <source>File came back on</source>
            <translation>วันที่ได้รับไฟล์คืน</translation>
        </message>
        <message>
            <source>Checkpoint {code} is not in this edition.</source>
            <translation>ไม่มีประเด็น {code} ในกรอบการประเมินรุ่นนี้</translation>
        </message>
        <message>
            <source>Tick the checkpoints shown with the item.</source>
            <translation>เลือกเฉพาะประเด็นที่แสดงในข้อนี้</translation>
        </message>
        <message>
            <source>“{field}” is not a number.</source>
            <translation>ค่าในช่อง “{field}” ไม่ใช่ตัวเลข</translation>
        </message>
        <message>
            <source>“{field}” goes in steps of 5 per cent.</source>
            <translation>“{field}” ต้องเป็นร้อยละที่ลงท้ายด้วย 0 หรือ 5</translation>
        </message>
        <message>
            <source>Factor {key} must be a per cent between 0 and 100.</source>
            <translation>ค่าปัจจัย {key} ต้องเป็นร้อยละ 0 ถึง 100</translation>
        </message>
        <message>
            <source>“{field}” cannot be read.</source>
            <translation>อ่านค่าในช่อง “{field}” ไม่ได้</translation>
        </message>
        <message>
            <source>The internal deadline lies after the planned day.</source>
            <translation>กำหนดส่งภายในอยู่หลังวันที่ตามแผน</translation>
        </message>
        <message>
            <source>Check which of the two is meant.</source>
            <translation>ตรวจสอบวันทั้งสองอีกครั้ง</translation>
        </message>
        <message>
            <source>“{title}” already has this number of the source: {value}.</source>
            <translation>เลขเรื่องต้นทาง {value} รับไว้แล้วเป็นเรื่อง {title}</translation>
        </message>
        <message>
            <source>Open that one and add what is new to it, or correct the number.</source>
            <translation>เปิดเรื่องนั้นแล้วบันทึกเพิ่ม หรือแก้เลขเรื่องต้นทาง</translation>
        </message>
        <message>
            <source>Restore it first.</source>
            <translation>กู้คืนก่อน</translation>
        </message>
        <message>
            <source>“{name}” was merged into another one.</source>
            <translation>“{name}” ถูกรวมเข้ากับเรื่องอื่นแล้ว</translation>
        </message>
        <message>
            <source>Open the one it was merged into, and write it there.</source>
            <translation>เปิดเรื่องที่รวมไว้แล้วบันทึกที่เรื่องนั้น</translation>
        </message>
        <message>
            <source>Open the round again first, then change its days.</source>
            <translation>เปิดรอบนี้อีกครั้งก่อน แล้วจึงแก้วันที่</translation>
        </message>
        <message>
            <source>The year of “{field}” cannot be right.</source>
            <translation>ปีในช่อง “{field}” ไม่น่าถูกต้อง</translation>
        </message>
        <message>
            <source>Type the year in the Buddhist era, such as 2569.</source>
            <translation>พิมพ์ปีเป็น พ.ศ. เช่น 2569</translation>
        </message>
        <message>
            <source>“{field}” lies in the future.</source>
            <translation>“{field}” เป็นวันที่ยังมาไม่ถึง</translation>
        </message>
        <message>
            <source>Type today or an earlier day.</source>
            <translation>พิมพ์วันนี้หรือวันก่อนหน้า</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>เลือกจากรายการ</translation>
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation>วันสิ้นสุดอยู่ก่อนวันเริ่มต้น</translation>
        </message>
        <message>
            <source>Correct one of the two days.</source>
            <translation>แก้ไขวันใดวันหนึ่ง</translation>
        </message>
        <message>
            <source>“{title}” already has this {field}: {value}.</source>
            <translation>“{title}” ใช้{field} {value} อยู่แล้ว</translation>
        </message>
        <message>
            <source>Check that it is not the same one entered twice.</source>
            <translation>ตรวจว่าไม่ได้บันทึกซ้ำ</translation>
        </message>
        <message>
            <source>An agency cannot be under itself.</source>
            <translation>หน่วยงานเป็นต้นสังกัดของตัวเองไม่ได้</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>เลือกรายการอื่น</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>ชื่อสำนักงาน</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>ผู้อำนวยการ</translation>
        </message>
        <message>
            <source>Type of office</source>
            <translation>ประเภทสำนักงาน</translation>
        </message>
        <message>
            <source>Area code</source>
            <translation>รหัสเขตพื้นที่</translation>
        </message>
        <message>
            <source>Letter code</source>
            <translation>รหัสหนังสือ</translation>
        </message>
        <message>
            <source>Provinces covered</source>
            <translation>จังหวัดในเขตพื้นที่</translation>
        </message>
        <message>
            <source>Director's name</source>
            <translation>ชื่อผู้อำนวยการ</translation>
        </message>
        <message>
            <source>Director's title</source>
            <translation>ตำแหน่งผู้อำนวยการ</translation>
        </message>
        <message>
            <source>Acting</source>
            <translation>การรักษาการ</translation>
        </message>
        <message>
            <source>Approving board</source>
            <translation>คณะกรรมการที่ให้ความเห็นชอบ</translation>
        </message>
        <message>
            <source>as it stands in letters and on labels</source>
            <translation>เช่น สพป.สมมตินคร เขต 9</translation>
        </message>
        <message>
            <source>as in the number of a letter</source>
            <translation>เช่น ศธ 04999</translation>
        </message>
        <message>
            <source>the board that gives its consent</source>
            <translation>เช่น กพท. กศจ. หรือ อ.ก.ค.ศ.เขตพื้นที่การศึกษา</translation>
        </message>
        <message>
            <source>Structure of groups</source>
            <translation>โครงสร้างกลุ่มงาน</translation>
        </message>
        <message>
            <source>Office profile</source>
            <translation>ข้อมูลสำนักงาน</translation>
        </message>
        <message>
            <source>“{label}” has at most {count} letters.</source>
            <translation>“{label}” ยาวได้ไม่เกิน {count} ตัวอักษร</translation>
        </message>
        <message>
            <source>The office has no name yet.</source>
            <translation>ยังไม่ได้ระบุชื่อสำนักงาน</translation>
        </message>
        <message>
            <source>Type the full name of the office.</source>
            <translation>พิมพ์ชื่อเต็มของสำนักงาน</translation>
        </message>
        <message>
            <source>“{label}” is used by {count} records and cannot be removed.</source>
            <translation>“{label}” มีการใช้อยู่ {count} รายการ จึงลบไม่ได้</translation>
        </message>
        <message>
            <source>Switch it off, and it is not offered any more.</source>
            <translation>เลือกปิดใช้ได้ แล้วจะไม่ปรากฏให้เลือกอีก</translation>
        </message>
        <message>
            <source>This unit is no longer in the list.</source>
            <translation>ไม่พบกลุ่มหรือหน่วยนี้แล้ว</translation>
        </message>
        <message>
            <source>Open the list again and look.</source>
            <translation>เปิดรายการอีกครั้งแล้วตรวจดู</translation>
        </message>
        <message>
            <source>The unit has no name yet.</source>
            <translation>ยังไม่ได้ตั้งชื่อกลุ่มหรือหน่วย</translation>
        </message>
        <message>
            <source>Type the name of the group or unit.</source>
            <translation>พิมพ์ชื่อกลุ่มหรือหน่วย</translation>
        </message>
        <message>
            <source>“{label}” is already in this list.</source>
            <translation>มี “{label}” อยู่ในรายการแล้ว</translation>
        </message>
        <message>
            <source>The person has no first name yet.</source>
            <translation>ยังไม่ได้ระบุชื่อ</translation>
        </message>
        <message>
            <source>Type the first name.</source>
            <translation>พิมพ์ชื่อ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>บุคลากร</translation>
        </message>
        <message>
            <source>This person is no longer in the list.</source>
            <translation>ไม่พบบุคลากรรายนี้แล้ว</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>รายการนี้ไม่อยู่ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>Close the form; what was typed can be copied first.</source>
            <translation>ปิดแบบฟอร์มนี้ หากต้องการใช้ข้อความที่พิมพ์ไว้ให้คัดลอกเก็บก่อน</translation>
        </message>
        <message>
            <source>This record was changed after the form was opened; nothing was saved.</source>
            <translation>รายการนี้มีการแก้ไขหลังจากเปิดแบบฟอร์ม จึงยังไม่ได้บันทึก</translation>
        </message>
        <message>
            <source>Open it again to see what changed, then type your changes anew.</source>
            <translation>เปิดรายการอีกครั้งเพื่อดูส่วนที่เปลี่ยน แล้วแก้ไขใหม่</translation>
        </message>
        <message>
            <source>This saved filter is no longer there.</source>
            <translation>ไม่พบตัวกรองนี้แล้ว</translation>
        </message>
        <message>
            <source>The filter has no name yet.</source>
            <translation>ยังไม่ได้ตั้งชื่อตัวกรอง</translation>
        </message>
        <message>
            <source>Type the name it is to be found under.</source>
            <translation>พิมพ์ชื่อที่จะใช้เรียกตัวกรองนี้</translation>
        </message>
        <message>
            <source>The name of a filter has at most {count} letters.</source>
            <translation>ชื่อตัวกรองยาวได้ไม่เกิน {count} ตัวอักษร</translation>
        </message>
        <message>
            <source>A filter is already called “{name}”.</source>
            <translation>มีตัวกรองชื่อ “{name}” อยู่แล้ว</translation>
        </message>
        <message>
            <source>Choose another name, or replace that one.</source>
            <translation>ใช้ชื่ออื่น หรือแทนที่ตัวกรองเดิม</translation>
        </message>
        <message>
            <source>Agency groups</source>
            <translation>กลุ่มหน่วยงาน</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>ภาคส่วน</translation>
        </message>
        <message>
            <source>Roles towards the office</source>
            <translation>สถานะต่อสำนักงาน</translation>
        </message>
        <message>
            <source>Stakeholder groups</source>
            <translation>กลุ่มผู้มีส่วนได้ส่วนเสีย</translation>
        </message>
        <message>
            <source>Levels of relation</source>
            <translation>ระดับความสัมพันธ์</translation>
        </message>
        <message>
            <source>Ways of verifying</source>
            <translation>วิธีตรวจสอบข้อมูล</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>ฐานกฎหมาย</translation>
        </message>
        <message>
            <source>Network types</source>
            <translation>ประเภทเครือข่าย</translation>
        </message>
        <message>
            <source>Roles in a network</source>
            <translation>บทบาทในเครือข่าย</translation>
        </message>
        <message>
            <source>Roles of contact persons</source>
            <translation>บทบาทผู้ประสานงาน</translation>
        </message>
        <message>
            <source>Titles of persons</source>
            <translation>คำนำหน้าชื่อ</translation>
        </message>
        <message>
            <source>School sizes</source>
            <translation>ขนาดโรงเรียน</translation>
        </message>
        <message>
            <source>School forms</source>
            <translation>ลักษณะโรงเรียน</translation>
        </message>
        <message>
            <source>Roles in the office</source>
            <translation>หน้าที่ในสำนักงาน</translation>
        </message>
        <message>
            <source>Publicity: kinds of items</source>
            <translation>ประชาสัมพันธ์: ประเภทรายการ</translation>
        </message>
        <message>
            <source>Publicity: target groups</source>
            <translation>ประชาสัมพันธ์: กลุ่มเป้าหมาย</translation>
        </message>
        <message>
            <source>Publicity: channels</source>
            <translation>ประชาสัมพันธ์: ช่องทาง</translation>
        </message>
        <message>
            <source>Publicity: categories of news</source>
            <translation>ประชาสัมพันธ์: หมวดหมู่ข่าว</translation>
        </message>
        <message>
            <source>Publicity: levels of quality</source>
            <translation>ประชาสัมพันธ์: ระดับคุณภาพ</translation>
        </message>
        <message>
            <source>Archive: sections of the Information Act</source>
            <translation>คลังข้อมูล: มาตราตาม พ.ร.บ.ข้อมูลข่าวสาร</translation>
        </message>
        <message>
            <source>Archive: forms of information</source>
            <translation>คลังข้อมูล: รูปแบบข้อมูล</translation>
        </message>
        <message>
            <source>Complaints: channels</source>
            <translation>ข้อร้องเรียน: ช่องทาง</translation>
        </message>
        <message>
            <source>Complaints: categories</source>
            <translation>ข้อร้องเรียน: หมวดเรื่อง</translation>
        </message>
        <message>
            <source>Complaints: agencies they came through</source>
            <translation>ข้อร้องเรียน: หน่วยงานต้นทาง</translation>
        </message>
        <message>
            <source>Complaints: kinds of respondents</source>
            <translation>ข้อร้องเรียน: ประเภทผู้ถูกร้อง</translation>
        </message>
        <message>
            <source>Complaints: natures</source>
            <translation>ข้อร้องเรียน: ลักษณะเรื่อง</translation>
        </message>
        <message>
            <source>Complaints: importance</source>
            <translation>ข้อร้องเรียน: ความสำคัญ</translation>
        </message>
        <message>
            <source>Complaints: reasons not to take up</source>
            <translation>ข้อร้องเรียน: เหตุผลที่ไม่รับพิจารณา</translation>
        </message>
        <message>
            <source>Complaints: results</source>
            <translation>ข้อร้องเรียน: ผลการพิจารณา</translation>
        </message>
        <message>
            <source>Complaints: kinds of actions</source>
            <translation>ข้อร้องเรียน: ประเภทการดำเนินการ</translation>
        </message>
        <message>
            <source>Evidence: kinds</source>
            <translation>หลักฐาน: ประเภท</translation>
        </message>
        <message>
            <source>Assessment: committees</source>
            <translation>การประเมิน: คณะกรรมการ</translation>
        </message>
        <message>
            <source>Assessment: roles in committees</source>
            <translation>การประเมิน: หน้าที่ในคณะ</translation>
        </message>
        <message>
            <source>Agreements: between whom</source>
            <translation>คำรับรอง: ระดับ</translation>
        </message>
        <message>
            <source>Risks: categories</source>
            <translation>ความเสี่ยง: ประเภท</translation>
        </message>
        <message>
            <source>Risks: kinds of impact</source>
            <translation>ความเสี่ยง: ด้านที่กระทบ</translation>
        </message>
        <message>
            <source>Surveys: ways of collecting</source>
            <translation>แบบสำรวจ: วิธีเก็บข้อมูล</translation>
        </message>
        <message>
            <source>Supervision: ways</source>
            <translation>การนิเทศ: วิธีนิเทศ</translation>
        </message>
        <message>
            <source>The words of the statuses belong to the rules of the registry and cannot be changed.</source>
            <translation>ชื่อสถานะเป็นส่วนหนึ่งของระเบียบทะเบียน จึงแก้ไขไม่ได้</translation>
        </message>
        <message>
            <source>“{label}” belongs to the program and cannot be removed.</source>
            <translation>“{label}” เป็นรายการของโปรแกรม จึงลบไม่ได้</translation>
        </message>
        <message>
            <source>This entry is no longer in the list.</source>
            <translation>ไม่พบรายการนี้แล้ว</translation>
        </message>
        <message>
            <source>The entry has no words yet.</source>
            <translation>ยังไม่ได้พิมพ์ชื่อรายการ</translation>
        </message>
        <message>
            <source>Type what it is to be called.</source>
            <translation>พิมพ์ชื่อที่จะใช้เรียก</translation>
        </message>
        <message>
            <source>The words of an entry have at most {count} letters.</source>
            <translation>ชื่อรายการยาวได้ไม่เกิน {count} ตัวอักษร</translation>
        </message>
        <message>
            <source>The entries of this list belong to the rules of the program; only their words can be changed.</source>
            <translation>รายการนี้เป็นส่วนหนึ่งของระเบียบโปรแกรม แก้ไขได้เฉพาะถ้อยคำ</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>Quarter {quarter} of fiscal year {year}</source>
            <translation>ไตรมาสที่ {quarter} ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>First half of fiscal year {year}</source>
            <translation>รอบ 6 เดือนแรก ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Second half of fiscal year {year}</source>
            <translation>รอบ 6 เดือนหลัง ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Fiscal year {year}</source>
            <translation>ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Search everything  (Ctrl+K)</source>
            <translation>ค้นทุกทะเบียน  (Ctrl+K)</translation>
        </message>
        <message>
            <source>Modules</source>
            <translation>หมวดงาน</translation>
        </message>
        <message>
            <source>Use as evidence</source>
            <translation>ใช้เป็นหลักฐาน</translation>
        </message>
        <message>
            <source>Is evidence</source>
            <translation>เป็นหลักฐานแล้ว</translation>
        </message>
        <message>
            <source>“{name}” is in the evidence register already</source>
            <translation>“{name}” อยู่ในทะเบียนหลักฐานแล้ว</translation>
        </message>
        <message>
            <source>All {count} are in the evidence register already</source>
            <translation>ทั้ง {count} รายการอยู่ในทะเบียนหลักฐานแล้ว</translation>
        </message>
        <message>
            <source>“{name}” is in the evidence register now</source>
            <translation>เพิ่ม “{name}” ในทะเบียนหลักฐานแล้ว</translation>
        </message>
        <message>
            <source>{count} pieces of evidence were made</source>
            <translation>เพิ่มหลักฐาน {count} รายการแล้ว</translation>
        </message>
        <message>
            <source>Put it to an item …</source>
            <translation>แนบเข้ากับข้อ …</translation>
        </message>
        <message>
            <source>Open the evidence</source>
            <translation>เปิดหลักฐาน</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>เลิกทำ (Ctrl+Z)</translation>
        </message>
        <message>
            <source>The settings could not be written to the data folder.</source>
            <translation>บันทึกการตั้งค่าลงโฟลเดอร์ข้อมูลไม่ได้ ตรวจสิทธิ์การเขียนของโฟลเดอร์</translation>
        </message>
        <message>
            <source>{count} {what}</source>
            <translation>{count} {what}</translation>
        </message>
        <message>
            <source>History of this record</source>
            <translation>ประวัติการแก้ไข</translation>
        </message>
        <message>
            <source>* required</source>
            <translation>* ต้องกรอก</translation>
        </message>
        <message>
            <source>Sections of the form</source>
            <translation>หมวดในแบบฟอร์ม</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>บันทึก (Ctrl+S)</translation>
        </message>
        <message>
            <source>Save and add new</source>
            <translation>บันทึกแล้วเพิ่มใหม่</translation>
        </message>
        <message>
            <source>Members ({count})</source>
            <translation>สมาชิก ({count})</translation>
        </message>
        <message>
            <source>No networks yet</source>
            <translation>ยังไม่มีเครือข่ายในทะเบียน</translation>
        </message>
        <message>
            <source>A network brings agencies together: for publicity, supervision, quality assurance, a group of schools. It knows who belongs to it and since when.</source>
            <translation>เครือข่ายรวมหน่วยงานที่ทำงานด้วยกัน เช่น ประชาสัมพันธ์ นิเทศ ประกันคุณภาพ กลุ่มโรงเรียน พร้อมรายชื่อสมาชิกและช่วงเวลาที่เป็นสมาชิก</translation>
        </message>
        <message>
            <source>Add the first network</source>
            <translation>เพิ่มเครือข่ายแรก</translation>
        </message>
        <message>
            <source>Nobody belongs to this network yet.</source>
            <translation>เครือข่ายนี้ยังไม่มีสมาชิก</translation>
        </message>
        <message>
            <source>Add members</source>
            <translation>เพิ่มสมาชิก</translation>
        </message>
        <message>
            <source>Members of {name}</source>
            <translation>สมาชิกของ {name}</translation>
        </message>
        <message>
            <source>Role and time</source>
            <translation>บทบาทและช่วงเวลา</translation>
        </message>
        <message>
            <source>Membership ends</source>
            <translation>สิ้นสุดการเป็นสมาชิก</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>{count} memberships end today</source>
            <translation>สิ้นสุดการเป็นสมาชิกวันนี้ {count} รายการ</translation>
        </message>
        <message>
            <source>Next field to mend</source>
            <translation>ช่องถัดไปที่ต้องแก้</translation>
        </message>
        <message>
            <source>The other page of the form</source>
            <translation>สลับหน้าของแบบฟอร์ม</translation>
        </message>
        <message>
            <source>Add another like this one</source>
            <translation>เพิ่มรายการใหม่ที่เหมือนรายการนี้</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>แก้ไข {name}</translation>
        </message>
        <message>
            <source>Saved “{name}”. Add the next one.</source>
            <translation>บันทึก “{name}” แล้ว กรอกรายการถัดไปได้เลย</translation>
        </message>
        <message>
            <source>This record was changed after the form was opened. What you typed is still here and nothing was saved.</source>
            <translation>รายการนี้ถูกแก้ไขหลังจากเปิดแบบฟอร์ม สิ่งที่พิมพ์ยังอยู่ครบและยังไม่ได้บันทึก</translation>
        </message>
        <message>
            <source>Save mine over it</source>
            <translation>บันทึกของท่านทับ</translation>
        </message>
        <message>
            <source>Show what is stored now</source>
            <translation>เปิดข้อมูลล่าสุด</translation>
        </message>
        <message>
            <source>Not saved yet. {count} fields must be mended; F8 goes to each of them.</source>
            <translation>ยังบันทึกไม่ได้ มี {count} ช่องที่ต้องแก้ กด F8 เพื่อไปทีละช่อง</translation>
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation>ออกโดยไม่บันทึก</translation>
        </message>
        <message>
            <source>What you typed in “{title}” is not saved yet.</source>
            <translation>สิ่งที่พิมพ์ใน “{title}” ยังไม่ได้บันทึก</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>ทิ้ง</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>กลับไปแก้</translation>
        </message>
        <message>
            <source>Moved {what} to {date}</source>
            <translation>ย้าย {what} ไปวันที่ {date}</translation>
        </message>
        <message>
            <source>Moved {what} {days} days later</source>
            <translation>เลื่อน {what} ออกไป {days} วัน</translation>
        </message>
        <message>
            <source>Moved {what} {days} days earlier</source>
            <translation>ย้าย {what} เร็วขึ้น {days} วัน</translation>
        </message>
        <message>
            <source>{what} has no date now</source>
            <translation>{what} กลับไปอยู่ในช่องยังไม่กำหนดวัน</translation>
        </message>
        <message>
            <source>Choose the items to be moved first: Ctrl+click, Shift with arrows, or Ctrl+A for the whole month.</source>
            <translation>เลือกรายการที่จะย้ายก่อน: Ctrl+คลิก, Shift กับลูกศร หรือ Ctrl+A ทั้งเดือน</translation>
        </message>
        <message>
            <source>Days (with − earlier)</source>
            <translation>จำนวนวัน (ใส่ − ให้เร็วขึ้น)</translation>
        </message>
        <message>
            <source>Move {what} by days</source>
            <translation>ย้าย {what} ตามจำนวนวัน</translation>
        </message>
        <message>
            <source>Items that lie on several days keep their length, internal deadlines move along. Published items are not moved.</source>
            <translation>รายการหลายวันยังยาวเท่าเดิม กำหนดส่งภายในเลื่อนตามไปด้วย รายการที่เผยแพร่แล้วไม่ถูกย้าย</translation>
        </message>
        <message>
            <source>this day is over already</source>
            <translation>เป็นวันที่ผ่านมาแล้ว</translation>
        </message>
        <message>
            <source>the office is closed: {name}</source>
            <translation>ตรงกับวันหยุด: {name}</translation>
        </message>
        <message>
            <source>Moved {what} to the trash</source>
            <translation>ย้าย {what} ไปถังขยะแล้ว</translation>
        </message>
        <message>
            <source>The calendar is kept in a table already; every row can be checked first</source>
            <translation>มีปฏิทินเป็นตารางอยู่แล้ว ตรวจได้ทุกแถวก่อนบันทึก</translation>
        </message>
        <message>
            <source>From another calendar program; looked through before anything is saved</source>
            <translation>จากโปรแกรมปฏิทินอื่น ดูทุกรายการก่อนบันทึก</translation>
        </message>
        <message>
            <source>Check the holidays</source>
            <translation>ตรวจวันหยุด</translation>
        </message>
        <message>
            <source>They are filled in; compare them with the cabinet's resolution and confirm the year</source>
            <translation>เติมไว้ให้แล้ว ตรวจกับมติคณะรัฐมนตรีแล้วยืนยันทั้งปี</translation>
        </message>
        <message>
            <source>Add item</source>
            <translation>เพิ่มรายการ</translation>
        </message>
        <message>
            <source>Put here what was cut</source>
            <translation>วางรายการที่ตัดไว้ที่นี่</translation>
        </message>
        <message>
            <source>All items of this day</source>
            <translation>ทุกรายการในวันที่เลือก</translation>
        </message>
        <message>
            <source>One day later</source>
            <translation>เลื่อนออกไป 1 วัน</translation>
        </message>
        <message>
            <source>One day earlier</source>
            <translation>เร็วขึ้น 1 วัน</translation>
        </message>
        <message>
            <source>One week later</source>
            <translation>เลื่อนออกไป 1 สัปดาห์</translation>
        </message>
        <message>
            <source>One week earlier</source>
            <translation>เร็วขึ้น 1 สัปดาห์</translation>
        </message>
        <message>
            <source>Postpone …</source>
            <translation>เลื่อนกำหนด…</translation>
        </message>
        <message>
            <source>Move by days …</source>
            <translation>ย้ายตามจำนวนวัน…</translation>
        </message>
        <message>
            <source>Cut, to put on another day</source>
            <translation>ตัด เพื่อวางบนวันอื่น</translation>
        </message>
        <message>
            <source>Take the date away</source>
            <translation>เอาวันออก (ยังไม่กำหนดวัน)</translation>
        </message>
        <message>
            <source>Copied {count} rows</source>
            <translation>คัดลอก {count} แถวแล้ว</translation>
        </message>
        <message>
            <source>Copied {text}</source>
            <translation>คัดลอก {text} แล้ว</translation>
        </message>
        <message>
            <source>There is nothing to copy in this row</source>
            <translation>รายการนี้ไม่มีข้อมูลให้คัดลอก</translation>
        </message>
        <message>
            <source>Texts and sending</source>
            <translation>ข้อความและการส่ง</translation>
        </message>
        <message>
            <source>{day}  {time} hrs</source>
            <translation>{day}  {time} น.</translation>
        </message>
        <message>
            <source>{count} persons</source>
            <translation>{count} คน</translation>
        </message>
        <message>
            <source>The director approved</source>
            <translation>ผอ. เห็นชอบ</translation>
        </message>
        <message>
            <source>The director sent it back</source>
            <translation>ผอ. ส่งกลับแก้ไข</translation>
        </message>
        <message>
            <source>The board approved; sent</source>
            <translation>คณะกรรมการเห็นชอบ ส่งรายงาน</translation>
        </message>
        <message>
            <source>The director approved; sent</source>
            <translation>ผอ. เห็นชอบ ส่งรายงาน</translation>
        </message>
        <message>
            <source>The board sent it back</source>
            <translation>คณะกรรมการส่งกลับแก้ไข</translation>
        </message>
        <message>
            <source>Handed out (decision)</source>
            <translation>มอบหมายรายข้อ</translation>
        </message>
        <message>
            <source>Put before the director (decision)</source>
            <translation>เสนอ ผอ.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>Late items ({count})</source>
            <translation>ข้อที่เกินกำหนด ({count})</translation>
        </message>
        <message>
            <source>Who has what</source>
            <translation>ผู้รับผิดชอบรายข้อ</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>ฉบับแก้ไข</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>ช่วงข้อมูล</translation>
        </message>
        <message>
            <source>{sent} sent, {received} back</source>
            <translation>ส่งออก {sent} ได้คืน {received}</translation>
        </message>
        <message>
            <source>Schools (counted)</source>
            <translation>สถานศึกษา (แห่ง)</translation>
        </message>
        <message>
            <source>Files of schools</source>
            <translation>ไฟล์สถานศึกษา</translation>
        </message>
        <message>
            <source>{left} left of {of}</source>
            <translation>เหลือ {left} จาก {of} ข้อ</translation>
        </message>
        <message>
            <source>memo {number}</source>
            <translation>บันทึกที่ {number}</translation>
        </message>
        <message>
            <source>Revision {number}</source>
            <translation>ฉบับแก้ไขที่ {number}</translation>
        </message>
        <message>
            <source>First report</source>
            <translation>ฉบับแรก</translation>
        </message>
        <message>
            <source>{committee} {section}</source>
            <translation>{committee} {section}</translation>
        </message>
        <message>
            <source>Begin a round</source>
            <translation>เริ่มรอบประเมิน</translation>
        </message>
        <message>
            <source>Edit the particulars of the round</source>
            <translation>แก้ไขรายละเอียดรอบ</translation>
        </message>
        <message>
            <source>Compare with another round …</source>
            <translation>เปรียบเทียบกับรอบอื่น…</translation>
        </message>
        <message>
            <source>Schools beside each other</source>
            <translation>เปรียบเทียบสถานศึกษา</translation>
        </message>
        <message>
            <source>Next round from this one …</source>
            <translation>เริ่มรอบถัดไปจากรอบนี้…</translation>
        </message>
        <message>
            <source>Carry answers to another round …</source>
            <translation>ยกคำตอบไปอีกรอบ…</translation>
        </message>
        <message>
            <source>Correct what was sent (revision) …</source>
            <translation>จัดทำฉบับแก้ไข…</translation>
        </message>
        <message>
            <source>Files for assessors and schools …</source>
            <translation>ไฟล์ผู้ประเมินและสถานศึกษา…</translation>
        </message>
        <message>
            <source>Print this round (assessment)</source>
            <translation>พิมพ์รอบประเมินนี้</translation>
        </message>
        <message>
            <source>No assessment round yet</source>
            <translation>ยังไม่มีรอบการประเมิน</translation>
        </message>
        <message>
            <source>A round takes one framework (SAR, PMQA, agreement, internal control, supervision, ITA) and answers it for a year: people, scores, evidence, and the report that is sent.</source>
            <translation>หนึ่งรอบใช้กรอบการประเมินหนึ่งกรอบ (SAR, PMQA, คำรับรอง, ควบคุมภายใน, นิเทศ, ITA) ประเมินหนึ่งปีหรือหนึ่งงวด พร้อมผู้รับผิดชอบ คะแนน หลักฐาน และรายงานที่จัดส่ง</translation>
        </message>
        <message>
            <source>Begin the first round</source>
            <translation>เริ่มรอบแรก</translation>
        </message>
        <message>
            <source>Name of the round  (Ctrl+F)</source>
            <translation>ชื่อรอบการประเมิน  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Look at what can be carried</source>
            <translation>ดูคำตอบที่ยกมาได้</translation>
        </message>
        <message>
            <source>The answers of the earlier round can be carried to this one.</source>
            <translation>ยกคำตอบจากรอบก่อนมาใช้ในรอบนี้ได้</translation>
        </message>
        <message>
            <source>This round is answered by the office alone; only rounds of supervision have schools to lay beside each other.</source>
            <translation>รอบนี้สำนักงานประเมินเอง การเปรียบเทียบสถานศึกษามีเฉพาะรอบนิเทศ</translation>
        </message>
        <message>
            <source>This round was not sent yet: it is changed where it stands, no revision is needed.</source>
            <translation>รอบนี้ยังไม่ได้ส่งรายงาน แก้ไขได้โดยตรง ไม่ต้องจัดทำฉบับแก้ไข</translation>
        </message>
        <message>
            <source>Items (several)</source>
            <translation>ข้อที่มอบหมาย</translation>
        </message>
        <message>
            <source>Tick at least one item.</source>
            <translation>เลือกอย่างน้อยหนึ่งข้อ</translation>
        </message>
        <message>
            <source>Responsible officer (item)</source>
            <translation>ผู้รับผิดชอบ (เจ้าภาพหลัก)</translation>
        </message>
        <message>
            <source>Second hosts (one a line)</source>
            <translation>เจ้าภาพรอง (บรรทัดละหนึ่งคน)</translation>
        </message>
        <message>
            <source>The ticked items get these people and this day, for all schools where the round has several.</source>
            <translation>ข้อที่เลือกไว้จะใช้ผู้รับผิดชอบและกำหนดวันนี้ หากรอบมีหลายสถานศึกษาจะใช้กับทุกแห่ง</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>มอบหมายผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Assign (verb)</source>
            <translation>มอบหมาย</translation>
        </message>
        <message>
            <source>Items were assigned</source>
            <translation>มอบหมายแล้ว</translation>
        </message>
        <message>
            <source>The reason stands with the item until it is sent again, and stays in the history.</source>
            <translation>เหตุผลจะแสดงที่ข้อนี้จนกว่าจะส่งตรวจอีกครั้ง และอยู่ในประวัติการแก้ไข</translation>
        </message>
        <message>
            <source>No item is ready to be sent for review.</source>
            <translation>ยังไม่มีข้อที่พร้อมส่งตรวจ</translation>
        </message>
        <message>
            <source>{count} items are assessed and not sent yet. They are sent together.</source>
            <translation>มี {count} ข้อที่ประเมินแล้วและยังไม่ได้ส่งตรวจ ข้อเหล่านี้จะถูกส่งพร้อมกัน</translation>
        </message>
        <message>
            <source>Send all that is done for review</source>
            <translation>ส่งตรวจทุกข้อที่ประเมินแล้ว</translation>
        </message>
        <message>
            <source>Send them</source>
            <translation>ส่งตรวจทั้งหมด</translation>
        </message>
        <message>
            <source>{count} items were sent for review</source>
            <translation>ส่งตรวจแล้ว {count} ข้อ</translation>
        </message>
        <message>
            <source>Level of the working group</source>
            <translation>ระดับที่คณะทำงานให้</translation>
        </message>
        <message>
            <source>Comment of the working group</source>
            <translation>ข้อคิดเห็นของคณะทำงาน</translation>
        </message>
        <message>
            <source>Opinion of the working group: {code}</source>
            <translation>ความเห็นคณะทำงาน ข้อ {code}</translation>
        </message>
        <message>
            <source>It stands beside the own level and never changes it.</source>
            <translation>แสดงไว้ข้างระดับที่ประเมินตนเอง โดยไม่เปลี่ยนระดับนั้น</translation>
        </message>
        <message>
            <source>What was sent stays and prints as it did. A copy with all answers, evidence and people is opened as the next revision.</source>
            <translation>ฉบับที่ส่งแล้วคงเดิมและพิมพ์ได้เหมือนเดิม โปรแกรมจะเปิดฉบับแก้ไขที่มีคำตอบ หลักฐาน และผู้รับผิดชอบครบทุกข้อ</translation>
        </message>
        <message>
            <source>Correct “{name}”</source>
            <translation>จัดทำฉบับแก้ไขของ “{name}”</translation>
        </message>
        <message>
            <source>Open the next revision</source>
            <translation>เปิดฉบับแก้ไข</translation>
        </message>
        <message>
            <source>The next revision of “{name}” is open</source>
            <translation>เปิดฉบับแก้ไขของ “{name}” แล้ว</translation>
        </message>
        <message>
            <source>New evidence for {code}</source>
            <translation>หลักฐานใหม่ของข้อ {code}</translation>
        </message>
        <message>
            <source>It goes into the register of evidence and can serve other items too.</source>
            <translation>หลักฐานนี้จะอยู่ในทะเบียนหลักฐาน และใช้กับข้ออื่นได้ด้วย</translation>
        </message>
        <message>
            <source>Add the evidence</source>
            <translation>เพิ่มหลักฐาน</translation>
        </message>
        <message>
            <source>{count} pieces of evidence serve {code} now</source>
            <translation>ใช้หลักฐาน {count} รายการกับข้อ {code} แล้ว</translation>
        </message>
        <message>
            <source>Taken out of {code}; it stays in the register of evidence</source>
            <translation>นำออกจากข้อ {code} แล้ว หลักฐานยังอยู่ในทะเบียน</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>ความยินยอม</translation>
        </message>
        <message>
            <source>No files</source>
            <translation>ไม่มีไฟล์แนบ</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>ไฟล์แนบ</translation>
        </message>
        <message>
            <source>Texts ready</source>
            <translation>ข้อความที่พร้อม</translation>
        </message>
        <message>
            <source>None written yet</source>
            <translation>ยังไม่ได้จัดทำ</translation>
        </message>
        <message>
            <source>{day}  {channel}, {count} recipients</source>
            <translation>{day}  {channel} ผู้รับ {count} ราย</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>ส่งแล้ว</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ยังไม่ได้ส่ง</translation>
        </message>
        <message>
            <source>All sendings of it ({count})</source>
            <translation>การส่งทั้งหมดของข่าวนี้ ({count})</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Copy the telephone</source>
            <translation>คัดลอกโทรศัพท์</translation>
        </message>
        <message>
            <source>Copy the e-mail</source>
            <translation>คัดลอกอีเมล</translation>
        </message>
        <message>
            <source>Copy the rows</source>
            <translation>คัดลอกแถว</translation>
        </message>
        <message>
            <source>Change a field</source>
            <translation>แก้ไขช่องเดียวกัน</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>สัปดาห์</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>กำหนดการ</translation>
        </message>
        <message>
            <source>View</source>
            <translation>มุมมอง</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>กระดาษ</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>A3</source>
            <translation>A3</translation>
        </message>
        <message>
            <source>The week begins on</source>
            <translation>วันแรกของสัปดาห์</translation>
        </message>
        <message>
            <source>as in the settings</source>
            <translation>ตามที่ตั้งค่าไว้</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>วันอาทิตย์</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>วันจันทร์</translation>
        </message>
        <message>
            <source>With internal deadlines</source>
            <translation>แสดงกำหนดส่งภายใน</translation>
        </message>
        <message>
            <source>Blank, to fill in by hand</source>
            <translation>แบบเปล่าสำหรับกรอก</translation>
        </message>
        <message>
            <source>Month calendar</source>
            <translation>ปฏิทินรายเดือน</translation>
        </message>
        <message>
            <source>The holidays of the year</source>
            <translation>วันหยุดของปีที่เลือก</translation>
        </message>
        <message>
            <source>News register (report)</source>
            <translation>ทะเบียนข่าว</translation>
        </message>
        <message>
            <source>One line a piece of news</source>
            <translation>ข่าวละหนึ่งบรรทัด</translation>
        </message>
        <message>
            <source>Summary of news</source>
            <translation>สรุปข่าวรายเดือน</translation>
        </message>
        <message>
            <source>News of a month or a year by channel, category, target group and school</source>
            <translation>ข่าวของเดือนหรือปี จำแนกตามช่องทาง หมวดหมู่ กลุ่มเป้าหมาย และสถานศึกษา</translation>
        </message>
        <message>
            <source>Summary of</source>
            <translation>สรุปของ</translation>
        </message>
        <message>
            <source>One month</source>
            <translation>เดือนเดียว</translation>
        </message>
        <message>
            <source>Fiscal year, by month</source>
            <translation>ปีงบประมาณ แยกรายเดือน</translation>
        </message>
        <message>
            <source>All news of the month or the year</source>
            <translation>ข่าวทั้งหมดของเดือนหรือปีที่เลือก</translation>
        </message>
        <message>
            <source>Form for sending in news (7.2)</source>
            <translation>แบบฟอร์มการส่งข่าว (7.2)</translation>
        </message>
        <message>
            <source>Blank to hand out, or filled from the register</source>
            <translation>แบบเปล่าสำหรับแจก หรือกรอกจากทะเบียน</translation>
        </message>
        <message>
            <source>Notice board form (7.1)</source>
            <translation>แบบฟอร์มกระดานข่าว (7.1)</translation>
        </message>
        <message>
            <source>Who received it, as the registry had them on that day, with room to sign</source>
            <translation>รายชื่อผู้รับตามทะเบียนในวันที่ส่ง มีช่องลงชื่อรับ</translation>
        </message>
        <message>
            <source>The newest sending</source>
            <translation>การส่งครั้งล่าสุด</translation>
        </message>
        <message>
            <source>A round in figures, charts and words, ready to sign</source>
            <translation>ผลของรอบเป็นตัวเลข แผนภูมิ และข้อความ พร้อมลงนาม</translation>
        </message>
        <message>
            <source>For publication (counts below 3 are hidden)</source>
            <translation>สำหรับเผยแพร่ (ไม่แสดงจำนวนที่น้อยกว่า 3)</translation>
        </message>
        <message>
            <source>This survey is no longer in the register.</source>
            <translation>ไม่พบแบบสำรวจนี้ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>ทุกกลุ่ม</translation>
        </message>
        <message>
            <source>Group not stated</source>
            <translation>ไม่ระบุกลุ่ม</translation>
        </message>
        <message>
            <source>Yes (answer)</source>
            <translation>มี</translation>
        </message>
        <message>
            <source>No (answer)</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Not answered (paper)</source>
            <translation>ไม่ตอบ</translation>
        </message>
        <message>
            <source>All record types</source>
            <translation>ทุกประเภทเรื่อง</translation>
        </message>
        <message>
            <source>One line a case, without the names of complainants</source>
            <translation>เรื่องละบรรทัด ไม่มีชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>By responsible group, the longest first</source>
            <translation>ตามกลุ่มผู้รับผิดชอบ เรื่องที่เกินนานที่สุดก่อน</translation>
        </message>
        <message>
            <source>Every open case that is late</source>
            <translation>ทุกเรื่องที่ยังไม่เสร็จและเกินกำหนด</translation>
        </message>
        <message>
            <source>The seven steps of each request with their days (S04)</source>
            <translation>เจ็ดขั้นตอนของแต่ละคำขอพร้อมจำนวนวัน (S04)</translation>
        </message>
        <message>
            <source>Every request for information</source>
            <translation>คำขอข้อมูลทุกเรื่อง</translation>
        </message>
        <message>
            <source>Monthly statistics (O19)</source>
            <translation>สถิติรายเดือนตามแบบ O19</translation>
        </message>
        <message>
            <source>October to September as it is published</source>
            <translation>ตุลาคมถึงกันยายน ตามแบบที่เผยแพร่</translation>
        </message>
        <message>
            <source>With a chart</source>
            <translation>มีแผนภูมิ</translation>
        </message>
        <message>
            <source>Cases of the fiscal year that are counted in published statistics</source>
            <translation>เรื่องของปีงบประมาณที่นับรวมสถิติเผยแพร่</translation>
        </message>
        <message>
            <source>Statistics of complaints</source>
            <translation>สถิติเรื่องร้องเรียน</translation>
        </message>
        <message>
            <source>By month, type, channel, category, group, school and group of people</source>
            <translation>รายเดือน ประเภท ช่องทาง หมวด กลุ่มงาน สถานศึกษา และกลุ่มผู้ร้อง</translation>
        </message>
        <message>
            <source>Every case of the fiscal year</source>
            <translation>ทุกเรื่องของปีงบประมาณ</translation>
        </message>
        <message>
            <source>Report of a round (6 or 12 months)</source>
            <translation>รายงานรอบ 6 และ 12 เดือน</translation>
        </message>
        <message>
            <source>Figures, charts and words; a closed round prints what was reported</source>
            <translation>ตัวเลข แผนภูมิ และคำบรรยาย รอบที่ปิดแล้วพิมพ์ตัวเลขตามที่รายงาน</translation>
        </message>
        <message>
            <source>The newest reported round</source>
            <translation>รอบรายงานล่าสุด</translation>
        </message>
        <message>
            <source>The newest round of internal control</source>
            <translation>รอบควบคุมภายในล่าสุด</translation>
        </message>
        <message>
            <source>Every risk of the fiscal year</source>
            <translation>ความเสี่ยงทุกรายการของปีงบประมาณ</translation>
        </message>
        <message>
            <source>The newest agreement</source>
            <translation>คำรับรองล่าสุด</translation>
        </message>
        <message>
            <source>The newest survey</source>
            <translation>แบบสำรวจล่าสุด</translation>
        </message>
        <message>
            <source>Parties, time, indicators with weight and five thresholds, two signatures</source>
            <translation>คู่สัญญา ช่วงเวลา ตัวชี้วัดพร้อมน้ำหนักและเกณฑ์ 5 ระดับ และลายมือชื่อสองฝ่าย</translation>
        </message>
        <message>
            <source>KPI templates</source>
            <translation>รายละเอียดตัวชี้วัด (KPI Template)</translation>
        </message>
        <message>
            <source>Every indicator on a page of its own, with baseline, thresholds and results so far</source>
            <translation>ตัวชี้วัดละหน้า พร้อมข้อมูลพื้นฐาน เกณฑ์ และผลที่รายงานแล้ว</translation>
        </message>
        <message>
            <source>KPI report of a round (6, 9 or 12 months)</source>
            <translation>รายงานผลตัวชี้วัดรอบ 6 9 หรือ 12 เดือน</translation>
        </message>
        <message>
            <source>Result, score, weighted score and working of each indicator; obstacles and suggestions</source>
            <translation>ผล คะแนน คะแนนถ่วงน้ำหนัก และวิธีคิดของแต่ละตัวชี้วัด ปัญหาอุปสรรค ข้อเสนอแนะ</translation>
        </message>
        <message>
            <source>With the KPI templates</source>
            <translation>พร้อมรายละเอียดตัวชี้วัด</translation>
        </message>
        <message>
            <source>The newest round of an agreement</source>
            <translation>รอบรายงานคำรับรองล่าสุด</translation>
        </message>
        <message>
            <source>Form PK 1, letter of certification</source>
            <translation>แบบ ปค. 1 หนังสือรับรอง</translation>
        </message>
        <message>
            <source>Certifies internal control of the fiscal year (rules of 2561)</source>
            <translation>รับรองการควบคุมภายในของปีงบประมาณ (หลักเกณฑ์ กค. 2561)</translation>
        </message>
        <message>
            <source>Form PK 4, components</source>
            <translation>แบบ ปค. 4 องค์ประกอบ</translation>
        </message>
        <message>
            <source>The five components with result and conclusion (rules of 2561)</source>
            <translation>องค์ประกอบ 5 ด้านพร้อมผลและข้อสรุป (หลักเกณฑ์ กค. 2561)</translation>
        </message>
        <message>
            <source>Form PK 5 of a round</source>
            <translation>แบบ ปค. 5 ของรอบประเมิน</translation>
        </message>
        <message>
            <source>Seven columns, from the risks of the round; a sent round prints those it was sent with</source>
            <translation>เจ็ดช่อง จากความเสี่ยงของรอบ รอบที่ส่งแล้วพิมพ์ตามที่ส่ง</translation>
        </message>
        <message>
            <source>Form PO 1 (2544), letter of certification</source>
            <translation>แบบ ปอ. 1 (2544) หนังสือรับรอง</translation>
        </message>
        <message>
            <source>The letter of the older generation of forms</source>
            <translation>หนังสือรับรองตามแบบรุ่นเดิม</translation>
        </message>
        <message>
            <source>Form PO 2 (2544), components</source>
            <translation>แบบ ปอ. 2 (2544) องค์ประกอบ</translation>
        </message>
        <message>
            <source>Components of the older generation of forms</source>
            <translation>องค์ประกอบตามแบบรุ่นเดิม</translation>
        </message>
        <message>
            <source>Form PO 3 (2544), plan of improvement</source>
            <translation>แบบ ปอ. 3 (2544) แผนการปรับปรุง</translation>
        </message>
        <message>
            <source>What remains and how the control is improved</source>
            <translation>ความเสี่ยงที่ยังมีอยู่และการปรับปรุงการควบคุม</translation>
        </message>
        <message>
            <source>Form PY 1 (2544), components of a group</source>
            <translation>แบบ ปย. 1 (2544) องค์ประกอบของส่วนงานย่อย</translation>
        </message>
        <message>
            <source>A page for each group that answers for items</source>
            <translation>กลุ่มละหน้า เฉพาะกลุ่มที่รับผิดชอบข้อ</translation>
        </message>
        <message>
            <source>Form PY 2 (2544), plan of a group</source>
            <translation>แบบ ปย. 2 (2544) แผนของส่วนงานย่อย</translation>
        </message>
        <message>
            <source>Assessment and improvement of the control, a page for each group</source>
            <translation>การประเมินและการปรับปรุงการควบคุม กลุ่มละหน้า</translation>
        </message>
        <message>
            <source>ITA/OIT checklist</source>
            <translation>แบบตรวจรายการ ITA/OIT</translation>
        </message>
        <message>
            <source>Item, there or not, link, responsible, updated on</source>
            <translation>รายการ มี/ไม่มี ลิงก์ ผู้รับผิดชอบ วันที่ปรับปรุง</translation>
        </message>
        <message>
            <source>The newest ITA round</source>
            <translation>รอบ ITA/OIT ล่าสุด</translation>
        </message>
        <message>
            <source>Committees, annex of the order</source>
            <translation>บัญชีรายชื่อคณะกรรมการแนบท้ายคำสั่ง</translation>
        </message>
        <message>
            <source>Steering committee, working team, teams and champions of each category</source>
            <translation>คณะกรรมการอำนวยการ คณะทำงาน และเจ้าภาพรายหมวด</translation>
        </message>
        <message>
            <source>The newest round</source>
            <translation>รอบประเมินล่าสุด</translation>
        </message>
        <message>
            <source>That of the newest round</source>
            <translation>ตามรอบล่าสุด</translation>
        </message>
        <message>
            <source>Order of the schools</source>
            <translation>เรียงสถานศึกษา</translation>
        </message>
        <message>
            <source>The highest first</source>
            <translation>คะแนนสูงก่อน</translation>
        </message>
        <message>
            <source>By name (order)</source>
            <translation>ตามชื่อ</translation>
        </message>
        <message>
            <source>Put together by</source>
            <translation>จัดกลุ่มตาม</translation>
        </message>
        <message>
            <source>Standard or category (order)</source>
            <translation>มาตรฐาน/หมวด</translation>
        </message>
        <message>
            <source>Responsible person (order)</source>
            <translation>ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Which evidence</source>
            <translation>หลักฐานที่แสดง</translation>
        </message>
        <message>
            <source>All of it (evidence)</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>Used nowhere (choice)</source>
            <translation>ที่ยังไม่ได้ใช้</translation>
        </message>
        <message>
            <source>No longer valid (choice)</source>
            <translation>ที่หมดอายุ</translation>
        </message>
        <message>
            <source>Self-assessment report (SAR)</source>
            <translation>รายงานการประเมินตนเอง (SAR)</translation>
        </message>
        <message>
            <source>Cover, contents, results by standard and item, score summary, evidence and decisions</source>
            <translation>ปก สารบัญ ผลรายมาตรฐานและตัวบ่งชี้ สรุปคะแนน หลักฐาน และการให้ความเห็นชอบ</translation>
        </message>
        <message>
            <source>PMQA report</source>
            <translation>รายงาน PMQA</translation>
        </message>
        <message>
            <source>Organisation profile, committees, seven categories, points, opportunities by rank</source>
            <translation>ลักษณะสำคัญขององค์การ คณะกรรมการ ผล 7 หมวด คะแนน และ OFI ตามลำดับ</translation>
        </message>
        <message>
            <source>Organisation profile</source>
            <translation>ลักษณะสำคัญขององค์การ</translation>
        </message>
        <message>
            <source>Every question of the profile with its answer</source>
            <translation>คำถามและคำตอบทุกข้อ</translation>
        </message>
        <message>
            <source>Two rounds compared (report)</source>
            <translation>เปรียบเทียบสองรอบ</translation>
        </message>
        <message>
            <source>Item by item, the change with its sign in words</source>
            <translation>เทียบรายข้อ พร้อมการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>The newest round and the one it is compared with</source>
            <translation>รอบล่าสุดกับรอบที่ใช้เปรียบเทียบ</translation>
        </message>
        <message>
            <source>Trend over rounds</source>
            <translation>แนวโน้มหลายรอบ</translation>
        </message>
        <message>
            <source>The totals of up to eight rounds, and their sections</source>
            <translation>ผลรวมและผลรายส่วนไม่เกินแปดรอบ</translation>
        </message>
        <message>
            <source>The newest rounds of an instrument</source>
            <translation>รอบล่าสุดของเครื่องมือ</translation>
        </message>
        <message>
            <source>School comparison</source>
            <translation>เปรียบเทียบสถานศึกษา</translation>
        </message>
        <message>
            <source>Schools by standards, ranked or by name</source>
            <translation>ตารางสถานศึกษากับมาตรฐาน เรียงตามคะแนนหรือชื่อ</translation>
        </message>
        <message>
            <source>Items over schools</source>
            <translation>ผลรายข้อของสถานศึกษาทุกแห่ง</translation>
        </message>
        <message>
            <source>How many schools stand at each level of each item</source>
            <translation>จำนวนสถานศึกษาในแต่ละระดับของแต่ละข้อ</translation>
        </message>
        <message>
            <source>Assignment list</source>
            <translation>บัญชีมอบหมายงาน</translation>
        </message>
        <message>
            <source>Every item with its hosts, its day and how far it is</source>
            <translation>ผู้รับผิดชอบ กำหนดเสร็จ และความคืบหน้ารายข้อ</translation>
        </message>
        <message>
            <source>Assessors and decisions</source>
            <translation>ผลผู้ประเมินและมติ</translation>
        </message>
        <message>
            <source>Each assessor beside the others, the spread, what was decided</source>
            <translation>ผลของผู้ประเมินแต่ละคน ช่วงคะแนน และมติพร้อมเหตุผล</translation>
        </message>
        <message>
            <source>Evidence index of a round</source>
            <translation>ดัชนีหลักฐานของรอบ</translation>
        </message>
        <message>
            <source>Item by item with dates, holder and place</source>
            <translation>หลักฐานรายข้อ พร้อมวันที่ ผู้เก็บ และที่เก็บ</translation>
        </message>
        <message>
            <source>Evidence register (report)</source>
            <translation>ทะเบียนหลักฐาน</translation>
        </message>
        <message>
            <source>All of it, what is used nowhere, or what is no longer valid</source>
            <translation>ทั้งหมด ที่ยังไม่ได้ใช้ หรือที่หมดอายุ</translation>
        </message>
        <message>
            <source>Supervision visits (report)</source>
            <translation>สรุปผลการนิเทศ</translation>
        </message>
        <message>
            <source>What was found and advised at each school</source>
            <translation>สิ่งที่พบและข้อเสนอแนะรายสถานศึกษา</translation>
        </message>
        <message>
            <source>Good practices (book)</source>
            <translation>ผลงาน/วิธีปฏิบัติที่เป็นเลิศ</translation>
        </message>
        <message>
            <source>How each is done, what it brought, why it succeeded</source>
            <translation>วิธีดำเนินการ ผลที่เกิดขึ้น และปัจจัยแห่งความสำเร็จ</translation>
        </message>
        <message>
            <source>Risk register (report)</source>
            <translation>ทะเบียนความเสี่ยง</translation>
        </message>
        <message>
            <source>Before and after control, measure, who and until when; with the map</source>
            <translation>ก่อนและหลังควบคุม มาตรการ ผู้รับผิดชอบ กำหนดเสร็จ พร้อมแผนผัง</translation>
        </message>
        <message>
            <source>With the map of risks</source>
            <translation>พร้อมแผนผังความเสี่ยง</translation>
        </message>
        <message>
            <source>Form PK 5 from the register</source>
            <translation>แบบ ปค. 5 จากทะเบียนความเสี่ยง</translation>
        </message>
        <message>
            <source>Seven columns under the three kinds of mission, to sign</source>
            <translation>เจ็ดช่องตามภารกิจ 3 ประเภท พร้อมลงนาม</translation>
        </message>
        <message>
            <source>Follow-up of PK 5 (report)</source>
            <translation>การติดตามแบบ ปค. 5</translation>
        </message>
        <message>
            <source>State, per cent, result and obstacles of each improvement</source>
            <translation>สถานะ ร้อยละ ผล และปัญหาอุปสรรคของแต่ละรายการ</translation>
        </message>
        <message>
            <source>Before and after control beside each other</source>
            <translation>ก่อนและหลังควบคุมเคียงกัน</translation>
        </message>
        <message>
            <source>The highest score first</source>
            <translation>เรียงจากคะแนนสูงสุด</translation>
        </message>
        <message>
            <source>Steps of each measure with weight, months and what is done</source>
            <translation>ขั้นตอนของแต่ละมาตรการ น้ำหนัก เดือนที่วางแผน และผลที่ทำแล้ว</translation>
        </message>
        <message>
            <source>To copy and hand out; blank, or each paper with its number</source>
            <translation>สำหรับถ่ายสำเนาแจก แบบไม่มีเลข หรือมีเลขชุดทุกแผ่น</translation>
        </message>
        <message>
            <source>Numbered papers (0: one without a number)</source>
            <translation>จำนวนชุดที่มีเลข (0 = 1 ชุดไม่มีเลข)</translation>
        </message>
        <message>
            <source>First number</source>
            <translation>เลขชุดแรก</translation>
        </message>
        <message>
            <source>Results of the satisfaction survey</source>
            <translation>สรุปผลการสำรวจความพึงพอใจ</translation>
        </message>
        <message>
            <source>n, share, mean, S.D. and level of each group; dissatisfaction and comments</source>
            <translation>n ร้อยละ ค่าเฉลี่ย S.D. และการแปลผลรายกลุ่ม ความไม่พึงพอใจ ข้อคิดเห็น</translation>
        </message>
        <message>
            <source>With what was written</source>
            <translation>พร้อมข้อความที่ผู้ตอบเขียน</translation>
        </message>
        <message>
            <source>Sample sizes of the survey (Yamane)</source>
            <translation>ขนาดกลุ่มตัวอย่างของแบบสำรวจ (Yamane)</translation>
        </message>
        <message>
            <source>Population, working and sample of each group</source>
            <translation>ประชากร วิธีคำนวณ และกลุ่มตัวอย่างรายกลุ่ม</translation>
        </message>
        <message>
            <source>Items with criteria, boxes and lines to write on</source>
            <translation>ข้อพร้อมเกณฑ์ ช่องทำเครื่องหมาย และเส้นให้เขียน</translation>
        </message>
        <message>
            <source>With lines for results, strengths and evidence</source>
            <translation>พร้อมเส้นให้เขียนผล จุดเด่น และหลักฐาน</translation>
        </message>
        <message>
            <source>The framework put into force last</source>
            <translation>กรอบที่ประกาศใช้ล่าสุด</translation>
        </message>
        <message>
            <source>Cases, share on time, median, last check and evidence of each channel</source>
            <translation>จำนวนเรื่อง ร้อยละทันกำหนด มัธยฐาน การตรวจล่าสุด และหลักฐานของแต่ละช่องทาง</translation>
        </message>
        <message>
            <source>Every channel</source>
            <translation>ทุกช่องทาง</translation>
        </message>
        <message>
            <source>Satisfied and dissatisfied in each group of people</source>
            <translation>ความพึงพอใจและไม่พึงพอใจของผู้ร้องแต่ละกลุ่ม</translation>
        </message>
        <message>
            <source>Every case whose complainant was asked in the fiscal year</source>
            <translation>ทุกเรื่องที่สอบถามผู้ร้องในปีงบประมาณ</translation>
        </message>
        <message>
            <source>Issue, cause, measure, owner, due day, result and second look, to sign</source>
            <translation>ประเด็น สาเหตุ มาตรการ ผู้รับผิดชอบ กำหนดเสร็จ ผล และการติดตามซ้ำ พร้อมช่องลงนาม</translation>
        </message>
        <message>
            <source>Target group by quarter; what is missing is marked and named</source>
            <translation>กลุ่มเป้าหมายรายไตรมาส แสดงช่องที่ยังไม่มี</translation>
        </message>
        <message>
            <source>Every item of the fiscal year that is not cancelled</source>
            <translation>ทุกรายการของปีงบประมาณที่ไม่ได้ยกเลิก</translation>
        </message>
        <message>
            <source>By section of the Act, where it lies and when it was updated</source>
            <translation>จำแนกตามมาตรา บอกที่จัดเก็บและวันที่ปรับปรุง</translation>
        </message>
        <message>
            <source>The plan as a document the office signs</source>
            <translation>แผนฉบับเต็มสำหรับเสนอลงนาม</translation>
        </message>
        <message>
            <source>Activities by</source>
            <translation>จัดกลุ่มกิจกรรมตาม</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>ไตรมาส</translation>
        </message>
        <message>
            <source>The newest edition of the plan of the fiscal year</source>
            <translation>แผนฉบับล่าสุดของปีงบประมาณที่เลือก</translation>
        </message>
        <message>
            <source>One line an item, by its planned day, ready to sign</source>
            <translation>รายการละหนึ่งบรรทัด เรียงตามวันที่ตามแผน พร้อมลงนาม</translation>
        </message>
        <message>
            <source>Year calendar</source>
            <translation>ปฏิทินรายปี</translation>
        </message>
        <message>
            <source>Twelve months on a page, then the items by month</source>
            <translation>สิบสองเดือนในหน้าเดียว ตามด้วยรายการแต่ละเดือน</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>ปี</translation>
        </message>
        <message>
            <source>Fiscal year (October to September)</source>
            <translation>ปีงบประมาณ (ตุลาคม–กันยายน)</translation>
        </message>
        <message>
            <source>A wall calendar of one month, and in full the days that hold more</source>
            <translation>ปฏิทินแขวนของเดือน พร้อมรายการเต็มของวันที่แสดงไม่ครบ</translation>
        </message>
        <message>
            <source>Calendar year</source>
            <translation>ปีปฏิทิน</translation>
        </message>
        <message>
            <source>Twelve months of</source>
            <translation>สิบสองเดือนของ</translation>
        </message>
        <message>
            <source>Official holidays</source>
            <translation>วันหยุดราชการ</translation>
        </message>
        <message>
            <source>The holidays of a year, their sources, and whether they are confirmed</source>
            <translation>วันหยุดของปี ที่มา และการยืนยัน</translation>
        </message>
        <message>
            <source>Earlier (Page Up)</source>
            <translation>ก่อนหน้า (Page Up)</translation>
        </message>
        <message>
            <source>Later (Page Down)</source>
            <translation>ถัดไป (Page Down)</translation>
        </message>
        <message>
            <source>Go to date …</source>
            <translation>ไปวันที่…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>พิมพ์</translation>
        </message>
        <message>
            <source>View: {view}</source>
            <translation>มุมมอง: {view}</translation>
        </message>
        <message>
            <source>Select all that is shown</source>
            <translation>เลือกทุกรายการที่แสดง</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>ค้นหาในรายการ</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>ก่อนหน้า</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>Put from the tray on the day, or go to a date</source>
            <translation>วางรายการที่ยังไม่กำหนดวันลงบนวัน หรือไปวันที่</translation>
        </message>
        <message>
            <source>Items without a date beside the calendar</source>
            <translation>รายการที่ยังไม่กำหนดวันข้างปฏิทิน</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>ล้างตัวกรอง</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>ส่งออก</translation>
        </message>
        <message>
            <source>Go to date</source>
            <translation>ไปวันที่</translation>
        </message>
        <message>
            <source>Type the day, or open the calendar with F4.</source>
            <translation>พิมพ์วันที่ หรือกด F4 เพื่อเปิดปฏิทิน</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>ไป</translation>
        </message>
        <message>
            <source>{count} items this month</source>
            <translation>{count} รายการในเดือนนี้</translation>
        </message>
        <message>
            <source>{count} items this week</source>
            <translation>{count} รายการในสัปดาห์นี้</translation>
        </message>
        <message>
            <source>{count} items this year</source>
            <translation>{count} รายการในปีนี้</translation>
        </message>
        <message>
            <source>Go to the day it belongs on and press Ctrl+V</source>
            <translation>ไปที่วันที่ต้องการแล้วกด Ctrl+V</translation>
        </message>
        <message>
            <source>Record what was done …</source>
            <translation>บันทึกการดำเนินการ …</translation>
        </message>
        <message>
            <source>How the next due day is counted</source>
            <translation>วิธีนับวันครบกำหนดถัดไป</translation>
        </message>
        <message>
            <source>Print the case file</source>
            <translation>พิมพ์แฟ้มเรื่อง</translation>
        </message>
        <message>
            <source>Print the slip for the complainant</source>
            <translation>พิมพ์ใบรับเรื่องให้ผู้ร้อง</translation>
        </message>
        <message>
            <source>Edit the case …</source>
            <translation>แก้ไขข้อมูลเรื่อง …</translation>
        </message>
        <message>
            <source>Look at the complainant …</source>
            <translation>เปิดดูผู้ร้อง …</translation>
        </message>
        <message>
            <source>Give more time …</source>
            <translation>ขยายเวลา …</translation>
        </message>
        <message>
            <source>First reply …</source>
            <translation>วันที่ตอบครั้งแรก …</translation>
        </message>
        <message>
            <source>Answer of the complainant to the result …</source>
            <translation>คำตอบของผู้ร้องต่อผล …</translation>
        </message>
        <message>
            <source>Ask another agency …</source>
            <translation>ขอให้หน่วยงานอื่นรายงาน …</translation>
        </message>
        <message>
            <source>Result of the committee …</source>
            <translation>ผลการสืบข้อเท็จจริง …</translation>
        </message>
        <message>
            <source>Write a letter …</source>
            <translation>จัดทำหนังสือ …</translation>
        </message>
        <message>
            <source>Ready-made reply …</source>
            <translation>ข้อความตอบสำเร็จรูป …</translation>
        </message>
        <message>
            <source>Text for the respondent …</source>
            <translation>ข้อความฉบับปกปิด (ส่งผู้ถูกร้อง) …</translation>
        </message>
        <message>
            <source>Relate to another case …</source>
            <translation>เชื่อมโยงกับเรื่องอื่น …</translation>
        </message>
        <message>
            <source>Root cause …</source>
            <translation>สาเหตุ …</translation>
        </message>
        <message>
            <source>Item of the improvement plan …</source>
            <translation>นำเข้าแผนปรับปรุงคุณภาพ …</translation>
        </message>
        <message>
            <source>Satisfaction …</source>
            <translation>ความพึงพอใจ …</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ประวัติการแก้ไข</translation>
        </message>
        <message>
            <source>This case is not in the register any more, or it is kept to its named handlers.</source>
            <translation>เรื่องนี้ไม่อยู่ในทะเบียนแล้ว หรือดูได้เฉพาะผู้ที่ระบุชื่อ</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ย้ายไปถังขยะ</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>นำเข้า</translation>
        </message>
        <message>
            <source>More (Shift+F10)</source>
            <translation>คำสั่งอื่น (Shift+F10)</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>กำลังค้นหา…</translation>
        </message>
        <message>
            <source>Find in this register</source>
            <translation>ค้นในทะเบียนนี้</translation>
        </message>
        <message>
            <source>Recipients of “{name}”</source>
            <translation>ผู้รับ “{name}”</translation>
        </message>
        <message>
            <source>Received today</source>
            <translation>ตอบรับวันนี้</translation>
        </message>
        <message>
            <source>Ctrl+R or the space bar</source>
            <translation>Ctrl+R หรือแป้นเว้นวรรค</translation>
        </message>
        <message>
            <source>Received on …</source>
            <translation>ตอบรับเมื่อวันที่ …</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>ยังไม่ตอบรับ</translation>
        </message>
        <message>
            <source>Copy the addresses</source>
            <translation>คัดลอกที่อยู่</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
        <message>
            <source>Select those who did not confirm</source>
            <translation>เลือกผู้ที่ยังไม่ตอบรับ</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>ไม่มีที่อยู่</translation>
        </message>
        <message>
            <source>{done} of {all} confirmed</source>
            <translation>ตอบรับแล้ว {done} จาก {all}</translation>
        </message>
        <message>
            <source>The list as it was on {day}; later changes in the partner registry do not reach it.</source>
            <translation>รายชื่อ ณ วันที่ {day} การแก้ไขทะเบียนเครือข่ายภายหลังไม่มีผลกับรายชื่อนี้</translation>
        </message>
        <message>
            <source>{count} recipients</source>
            <translation>ผู้รับ {count} ราย</translation>
        </message>
        <message>
            <source>No date yet.</source>
            <translation>ยังไม่ได้ใส่วันที่</translation>
        </message>
        <message>
            <source>Type the day on which they confirmed.</source>
            <translation>พิมพ์วันที่ที่ตอบรับ</translation>
        </message>
        <message>
            <source>{count} recipients confirmed</source>
            <translation>บันทึกการตอบรับ {count} ราย</translation>
        </message>
        <message>
            <source>{count} recipients are not confirmed</source>
            <translation>เปลี่ยนเป็นยังไม่ตอบรับ {count} ราย</translation>
        </message>
        <message>
            <source>Edit the recipient</source>
            <translation>แก้ไขผู้รับ</translation>
        </message>
        <message>
            <source>The partner registry is not changed.</source>
            <translation>ไม่กระทบทะเบียนเครือข่าย</translation>
        </message>
        <message>
            <source>Copied {count} addresses</source>
            <translation>คัดลอกที่อยู่ {count} รายการ</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ยังไม่ตอบรับ</translation>
        </message>
        <message>
            <source>No longer in the partner registry and left out: {names}</source>
            <translation>ไม่อยู่ในทะเบียนเครือข่ายแล้วและไม่ได้นำมาด้วย: {names}</translation>
        </message>
        <message>
            <source>Details beside the list</source>
            <translation>รายละเอียดข้างรายการ</translation>
        </message>
        <message>
            <source>Clear search and filters</source>
            <translation>ล้างคำค้นและตัวกรอง</translation>
        </message>
        <message>
            <source>Cases to be made anonymous</source>
            <translation>เรื่องที่ครบกำหนดลบข้อมูลบุคคล</translation>
        </message>
        <message>
            <source>No closed case has reached the end of its time of keeping.</source>
            <translation>ยังไม่มีเรื่องที่ครบกำหนดเก็บ</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>พิมพ์บัญชี</translation>
        </message>
        <message>
            <source>Certificates of before</source>
            <translation>หนังสือรับรองที่ออกแล้ว</translation>
        </message>
        <message>
            <source>Make {count} cases anonymous …</source>
            <translation>ลบข้อมูลบุคคล {count} เรื่อง…</translation>
        </message>
        <message>
            <source>Make {count} cases anonymous</source>
            <translation>ลบข้อมูลบุคคล {count} เรื่อง</translation>
        </message>
        <message>
            <source>Make anonymous</source>
            <translation>ลบข้อมูลบุคคล</translation>
        </message>
        <message>
            <source>Done; the certificate can be printed.</source>
            <translation>ลบแล้ว พิมพ์หนังสือรับรองได้</translation>
        </message>
        <message>
            <source>{what}: {count} cases</source>
            <translation>{what}: {count} เรื่อง</translation>
        </message>
        <message>
            <source>This goes for good, and nothing done before can be undone afterwards. Dates, kinds and results stay for the statistics.</source>
            <translation>ข้อมูลเหล่านี้จะถูกลบถาวร และย้อนกลับการทำงานก่อนหน้านี้ไม่ได้อีก วันที่ ประเภท และผลยังคงไว้เพื่อสถิติ</translation>
        </message>
        <message>
            <source>Print the certificate</source>
            <translation>พิมพ์หนังสือรับรอง</translation>
        </message>
        <message>
            <source>No case was made anonymous yet</source>
            <translation>ยังไม่เคยลบข้อมูลบุคคล</translation>
        </message>
        <message>
            <source>When the time of keeping is over, names and texts of a case go for good. A certificate says which cases, when, and who approved it.</source>
            <translation>เมื่อครบกำหนดเก็บ ชื่อและข้อความของเรื่องจะถูกลบถาวร หนังสือรับรองระบุเรื่องที่ลบ วันที่ลบ และผู้อนุมัติ</translation>
        </message>
        <message>
            <source>See which cases are due</source>
            <translation>ดูเรื่องที่ครบกำหนด</translation>
        </message>
        <message>
            <source>Who asked, and when</source>
            <translation>ผู้ขอ และวันที่ขอ</translation>
        </message>
        <message>
            <source>The cases of this complainant are put together for the person who asks (section 30). Type the whole name, or the telephone, or the citizen number. Who looked and why is written down in each of them.</source>
            <translation>รวบรวมเรื่องของผู้ร้องรายนี้ให้เจ้าของข้อมูลที่ยื่นคำขอ (มาตรา 30) กรอกชื่อและนามสกุลเต็ม หรือโทรศัพท์ หรือเลขประจำตัวประชาชน ระบบบันทึกผู้เปิดดูและเหตุผลไว้ในทุกเรื่อง</translation>
        </message>
        <message>
            <source>One person's data</source>
            <translation>ข้อมูลของบุคคลหนึ่งราย</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>รวบรวม</translation>
        </message>
        <message>
            <source>Save for another program (JSON)</source>
            <translation>บันทึกเป็นไฟล์ข้อมูล (JSON)</translation>
        </message>
        <message>
            <source>Save the data</source>
            <translation>บันทึกข้อมูล</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Nothing in “{register}” yet</source>
            <translation>ยังไม่มีข้อมูลใน{register}</translation>
        </message>
        <message>
            <source>Add the first entry, or bring in a list you already have.</source>
            <translation>เพิ่มรายการแรก หรือนำเข้ารายชื่อที่มีอยู่แล้ว</translation>
        </message>
        <message>
            <source>Search {register} (Ctrl+F)</source>
            <translation>ค้นใน{register}  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>ถังขยะ</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>ปีงบประมาณ</translation>
        </message>
        <message>
            <source>Register of agencies and networks</source>
            <translation>ทะเบียนหน่วยงานและเครือข่าย</translation>
        </message>
        <message>
            <source>One line an agency, by group, ready to sign</source>
            <translation>หน่วยงานละหนึ่งบรรทัด แยกตามกลุ่ม พร้อมลงนาม</translation>
        </message>
        <message>
            <source>By agency group</source>
            <translation>แยกตามกลุ่มหน่วยงาน</translation>
        </message>
        <message>
            <source>With e-mail</source>
            <translation>แสดงอีเมล</translation>
        </message>
        <message>
            <source>With position</source>
            <translation>แสดงตำแหน่ง</translation>
        </message>
        <message>
            <source>With address</source>
            <translation>แสดงที่อยู่</translation>
        </message>
        <message>
            <source>With topics of cooperation</source>
            <translation>แสดงเรื่องที่ประสาน</translation>
        </message>
        <message>
            <source>Every telephone and e-mail</source>
            <translation>แสดงโทรศัพท์และอีเมลทุกหมายเลข</translation>
        </message>
        <message>
            <source>With signatures</source>
            <translation>มีช่องลงนาม</translation>
        </message>
        <message>
            <source>Telephone directory</source>
            <translation>ทำเนียบโทรศัพท์</translation>
        </message>
        <message>
            <source>Names and telephones on one page</source>
            <translation>ชื่อและหมายเลขโทรศัพท์ในหน้าเดียว</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>คอลัมน์</translation>
        </message>
        <message>
            <source>Columns (0: as many as fit)</source>
            <translation>จำนวนคอลัมน์ (0 คือจัดให้พอดีหน้า)</translation>
        </message>
        <message>
            <source>With contact persons</source>
            <translation>แสดงผู้ประสานงาน</translation>
        </message>
        <message>
            <source>Partner card</source>
            <translation>บัตรข้อมูลหน่วยงาน</translation>
        </message>
        <message>
            <source>All that is known of an agency</source>
            <translation>ข้อมูลทั้งหมดของหน่วยงาน</translation>
        </message>
        <message>
            <source>Register of networks and activities</source>
            <translation>ทะเบียนเครือข่ายและกิจกรรม</translation>
        </message>
        <message>
            <source>Networks with their members, activities with who took part</source>
            <translation>เครือข่ายพร้อมสมาชิก กิจกรรมพร้อมผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>Data overdue for review</source>
            <translation>ข้อมูลเกินกำหนดปรับปรุง</translation>
        </message>
        <message>
            <source>What was not verified in time, the longest overdue first</source>
            <translation>ข้อมูลที่ไม่ได้ตรวจสอบตามกำหนด เรียงจากเกินกำหนดนานที่สุด</translation>
        </message>
        <message>
            <source>Yearly verification sheets</source>
            <translation>แบบตรวจสอบข้อมูลประจำปี</translation>
        </message>
        <message>
            <source>One sheet an agency, on which it checks and corrects its data</source>
            <translation>หน่วยงานละหนึ่งแผ่น สำหรับให้หน่วยงานตรวจสอบและแก้ไขข้อมูลของตน</translation>
        </message>
        <message>
            <source>Return by</source>
            <translation>ส่งคืนภายในวันที่</translation>
        </message>
        <message>
            <source>Address labels</source>
            <translation>ป้ายจ่าหน้าซอง</translation>
        </message>
        <message>
            <source>Stick-on labels, from the first one left on the sheet</source>
            <translation>สติกเกอร์ที่อยู่ เริ่มจากดวงแรกที่เหลือบนแผ่น</translation>
        </message>
        <message>
            <source>Label sheet</source>
            <translation>แผ่นสติกเกอร์</translation>
        </message>
        <message>
            <source>3 × 8 labels of 70 × 37 mm</source>
            <translation>3 × 8 ดวง ขนาด 70 × 37 มม.</translation>
        </message>
        <message>
            <source>2 × 8 labels of 99.1 × 33.9 mm</source>
            <translation>2 × 8 ดวง ขนาด 99.1 × 33.9 มม.</translation>
        </message>
        <message>
            <source>3 × 7 labels of 63.5 × 38.1 mm</source>
            <translation>3 × 7 ดวง ขนาด 63.5 × 38.1 มม.</translation>
        </message>
        <message>
            <source>First free label</source>
            <translation>เริ่มที่ดวงที่</translation>
        </message>
        <message>
            <source>Print the edges (to try on plain paper)</source>
            <translation>พิมพ์เส้นขอบ (สำหรับทดลองบนกระดาษเปล่า)</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translation>ซองจดหมาย</translation>
        </message>
        <message>
            <source>DL envelopes, 220 × 110 mm</source>
            <translation>ซองยาว 220 × 110 มม.</translation>
        </message>
        <message>
            <source>Room for the letter's number</source>
            <translation>เว้นที่สำหรับเลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Suggestions from participation</source>
            <translation>สรุปข้อเสนอแนะจากการมีส่วนร่วม</translation>
        </message>
        <message>
            <source>What was suggested and what became part of a plan</source>
            <translation>ข้อเสนอแนะที่ได้รับ และข้อเสนอแนะที่นำไปกำหนดแผน</translation>
        </message>
        <message>
            <source>Statistics of coordination</source>
            <translation>สถิติการประสานงาน</translation>
        </message>
        <message>
            <source>Contacts by month, channel and agency group</source>
            <translation>จำนวนครั้งที่ประสานงาน แยกตามเดือน ช่องทาง และกลุ่มหน่วยงาน</translation>
        </message>
        <message>
            <source>“list” names the reports.</source>
            <translation>ตรวจดูชื่อจากรายการรายงานทั้งหมด</translation>
        </message>
        <message>
            <source>This report cannot be written as “{ending}”.</source>
            <translation>รายงานนี้บันทึกเป็นไฟล์ “{ending}” ไม่ได้</translation>
        </message>
        <message>
            <source>Choose a name that ends in {endings}.</source>
            <translation>ตั้งชื่อไฟล์ให้ลงท้ายด้วย {endings}</translation>
        </message>
        <message>
            <source>Selected rows</source>
            <translation>แถวที่เลือก</translation>
        </message>
        <message>
            <source>Select one only (Esc)</source>
            <translation>เลิกเลือก (Esc)</translation>
        </message>
        <message>
            <source>Selected {count} {what}</source>
            <translation>เลือก {count} {what}</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>ปฏิทิน</translation>
        </message>
        <message>
            <source>The chosen records</source>
            <translation>รายการที่เลือก</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>ทุกปี</translation>
        </message>
        <message>
            <source>Fiscal year {year} ({first} – {last})</source>
            <translation>ปีงบประมาณ {year} ({first} – {last})</translation>
        </message>
        <message>
            <source>Conditions: {conditions} · data as of {date}</source>
            <translation>เงื่อนไข: {conditions} · ข้อมูล ณ วันที่ {date}</translation>
        </message>
        <message>
            <source>Networks ({count})</source>
            <translation>เครือข่าย ({count} เครือข่าย)</translation>
        </message>
        <message>
            <source>Activities ({count})</source>
            <translation>กิจกรรม ({count} กิจกรรม)</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>สมาชิก</translation>
        </message>
        <message>
            <source>Member agencies</source>
            <translation>หน่วยงานสมาชิก</translation>
        </message>
        <message>
            <source>{number} dated {date}</source>
            <translation>{number} ลว. {date}</translation>
        </message>
        <message>
            <source>Partners that took part</source>
            <translation>หน่วยงานที่เข้าร่วม</translation>
        </message>
        <message>
            <source>No activity in this period</source>
            <translation>ไม่มีกิจกรรมในช่วงเวลานี้</translation>
        </message>
        <message>
            <source>Activities in the period</source>
            <translation>กิจกรรมในช่วงเวลานี้</translation>
        </message>
        <message>
            <source>With suggestions</source>
            <translation>มีข้อเสนอแนะ</translation>
        </message>
        <message>
            <source>{count} ({share} per cent)</source>
            <translation>{count} เรื่อง (ร้อยละ {share})</translation>
        </message>
        <message>
            <source>Suggestions by activity</source>
            <translation>ข้อเสนอแนะรายกิจกรรม</translation>
        </message>
        <message>
            <source>Summarised by</source>
            <translation>ผู้สรุป</translation>
        </message>
        <message>
            <source>Activity / date</source>
            <translation>กิจกรรม / วันที่</translation>
        </message>
        <message>
            <source>No suggestion in this period</source>
            <translation>ไม่มีข้อเสนอแนะในช่วงเวลานี้</translation>
        </message>
        <message>
            <source>every agency</source>
            <translation>ทุกหน่วยงาน</translation>
        </message>
        <message>
            <source>Contacts by month (unit: times)</source>
            <translation>จำนวนการประสานงานจำแนกรายเดือน (หน่วย: ครั้ง)</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>เดือน</translation>
        </message>
        <message>
            <source>Contacts by channel (unit: times)</source>
            <translation>จำนวนการประสานงานจำแนกตามช่องทาง (หน่วย: ครั้ง)</translation>
        </message>
        <message>
            <source>Contacts by agency group (unit: times)</source>
            <translation>จำนวนการประสานงานจำแนกตามกลุ่มหน่วยงาน (หน่วย: ครั้ง)</translation>
        </message>
        <message>
            <source>Counted from the contact log of every agency that is not in the trash. “None” means that there was no contact.</source>
            <translation>หมายเหตุ  นับจากบันทึกการประสานงานของทุกหน่วยงานที่ไม่ได้อยู่ในถังขยะ “ไม่มี” หมายถึงไม่มีการประสานงาน</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>ไม่ระบุ</translation>
        </message>
        <message>
            <source>Being worked on (cases)</source>
            <translation>อยู่ระหว่างดำเนินการ</translation>
        </message>
        <message>
            <source>Overdue (cases)</source>
            <translation>เลยกำหนดแล้วยังไม่เสร็จ</translation>
        </message>
        <message>
            <source>None</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>{percent} per cent</source>
            <translation>ร้อยละ {percent}</translation>
        </message>
        <message>
            <source>Settled (cases)</source>
            <translation>แล้วเสร็จ</translation>
        </message>
        <message>
            <source>Settled on time</source>
            <translation>เสร็จทันกำหนด</translation>
        </message>
        <message>
            <source>Median time</source>
            <translation>ระยะเวลามัธยฐาน</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} วัน</translation>
        </message>
        <message>
            <source>No case was received in this period.</source>
            <translation>ไม่มีเรื่องที่รับในช่วงเวลานี้</translation>
        </message>
        <message>
            <source>{received} cases were received; {done} of them are settled, {percent} per cent, and {open} are being worked on.</source>
            <translation>รับเรื่องทั้งหมด {received} เรื่อง แล้วเสร็จ {done} เรื่อง คิดเป็นร้อยละ {percent} และอยู่ระหว่างดำเนินการ {open} เรื่อง</translation>
        </message>
        <message>
            <source>The median time from receipt to settling is {days} days.</source>
            <translation>ระยะเวลาดำเนินการมัธยฐาน {days} วัน</translation>
        </message>
        <message>
            <source>As to the time limit, no case is eligible.</source>
            <translation>การวัดเวลาดำเนินการ ไม่มีเรื่องที่เข้าเกณฑ์</translation>
        </message>
        <message>
            <source>Of {eligible} cases whose time limit can be judged, {count} were settled in time, {percent} per cent.</source>
            <translation>เรื่องที่เข้าเกณฑ์การวัดเวลา {eligible} เรื่อง แล้วเสร็จทันกำหนด {count} เรื่อง คิดเป็นร้อยละ {percent}</translation>
        </message>
        <message>
            <source>{count} cases are past the day they should have been settled by.</source>
            <translation>มีเรื่องที่ยังไม่เสร็จและเลยกำหนดแล้ว {count} เรื่อง</translation>
        </message>
        <message>
            <source>{count} cases were not taken up for consideration.</source>
            <translation>ไม่รับพิจารณา {count} เรื่อง</translation>
        </message>
        <message>
            <source>{count} cases had been left over from before, of which {done} are settled now.</source>
            <translation>มีเรื่องค้างจากก่อนหน้า {count} เรื่อง ปัจจุบันแล้วเสร็จ {done} เรื่อง</translation>
        </message>
        <message>
            <source>Settled: the complainant was told the result or thanked, or the case was closed. Rate: settled of received. Median: calendar days from receipt to settling. On time: settled not after the last day to settle, of the cases that are eligible: settled ones that had a time limit, and open ones whose limit is over.</source>
            <translation>นิยาม: แล้วเสร็จ = แจ้งผลหรือตอบรับทราบแก่ผู้ร้องแล้ว หรือยุติเรื่องแล้ว · อัตราแล้วเสร็จ = แล้วเสร็จต่อเรื่องที่รับ · มัธยฐาน = จำนวนวันตามปฏิทินนับจากวันรับเรื่องถึงวันแล้วเสร็จ · ทันกำหนด = แล้วเสร็จไม่เกินวันครบกำหนด ต่อเรื่องที่เข้าเกณฑ์ คือเรื่องที่แล้วเสร็จและมีกำหนดเวลา กับเรื่องที่ยังไม่เสร็จและเลยกำหนดแล้ว</translation>
        </message>
        <message>
            <source>No case is eligible</source>
            <translation>ไม่มีเรื่องที่เข้าเกณฑ์</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>รับ</translation>
        </message>
        <message>
            <source>Outgoing</source>
            <translation>ส่ง</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>Year (B.E.)</source>
            <translation>ปี พ.ศ.</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>เดือนก่อนหน้า</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>เดือนถัดไป</translation>
        </message>
        <message>
            <source>Today {date}</source>
            <translation>วันนี้ {date}</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>ล้าง</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>ยังไม่กำหนดวัน</translation>
        </message>
        <message>
            <source>from {before} to {after}: {reason}</source>
            <translation>จาก {before} เป็น {after}: {reason}</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>จำนวนวัน</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>ย้ายวัน {what}</translation>
        </message>
        <message>
            <source>A number of days later, or with a minus earlier, such as 7 or −7. The internal deadline moves along; the plan can be taken back with Ctrl+Z.</source>
            <translation>ใส่จำนวนวันที่จะเลื่อนออกไป หรือใส่เครื่องหมายลบเพื่อเลื่อนเข้ามา เช่น 7 หรือ -7 กำหนดส่งภายในเลื่อนตามไปด้วย ย้อนกลับได้ด้วย Ctrl+Z</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>ย้ายวัน</translation>
        </message>
        <message>
            <source>{what}: moved by {count} days</source>
            <translation>ย้ายวัน {what} ไป {count} วัน</translation>
        </message>
        <message>
            <source>Take in what was published</source>
            <translation>นำเข้าจากรายการที่เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Nothing in the information archive yet</source>
            <translation>ยังไม่มีข้อมูลในคลังข้อมูลข่าวสาร</translation>
        </message>
        <message>
            <source>The archive lists the information the office must keep for anybody to look at (Official Information Act, sections 7 and 9) and its published works, with the place where each lies.</source>
            <translation>คลังข้อมูลรวมรายการข้อมูลข่าวสารที่ต้องจัดไว้ให้ประชาชนตรวจดู (พ.ร.บ.ข้อมูลข่าวสารของราชการ มาตรา 7 และ 9) และผลงานที่เผยแพร่แล้ว พร้อมที่จัดเก็บ</translation>
        </message>
        <message>
            <source>Add the first entry</source>
            <translation>เพิ่มรายการแรก</translation>
        </message>
        <message>
            <source>Published items and news, ticked from a list</source>
            <translation>เลือกจากรายการและข่าวที่เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Everything that was published is in the archive already. News and items come here when they are marked as published.</source>
            <translation>รายการที่เผยแพร่แล้วอยู่ในคลังข้อมูลครบแล้ว ข่าวและรายการจะปรากฏที่นี่เมื่อมีสถานะเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Published news and items</source>
            <translation>ข่าวและรายการที่เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>{count} not in the archive yet</source>
            <translation>ยังไม่อยู่ในคลัง {count} รายการ</translation>
        </message>
        <message>
            <source>Put {count} into the archive</source>
            <translation>นำเข้าคลัง {count} รายการ</translation>
        </message>
        <message>
            <source>Added {count} entries to the information archive</source>
            <translation>เพิ่ม {count} รายการในคลังข้อมูลแล้ว</translation>
        </message>
        <message>
            <source>Move by days</source>
            <translation>ย้ายตามจำนวนวัน</translation>
        </message>
        <message>
            <source>News from this item</source>
            <translation>สร้างข่าวจากรายการนี้</translation>
        </message>
        <message>
            <source>Send it out</source>
            <translation>บันทึกการส่ง</translation>
        </message>
        <message>
            <source>Leave out this occurrence</source>
            <translation>เว้นครั้งนี้</translation>
        </message>
        <message>
            <source>Ready-made items</source>
            <translation>รายการสำเร็จรูป</translation>
        </message>
        <message>
            <source>No item</source>
            <translation>ไม่มีรายการ</translation>
        </message>
        <message>
            <source>{done} of {planned} done</source>
            <translation>ทำแล้ว {done} จาก {planned}</translation>
        </message>
        <message>
            <source>Whole year</source>
            <translation>ทั้งปี</translation>
        </message>
        <message>
            <source>Quarter {number} ({months})</source>
            <translation>ไตรมาส {number} ({months})</translation>
        </message>
        <message>
            <source>{done} of {planned}</source>
            <translation>{done} จาก {planned}</translation>
        </message>
        <message>
            <source>Report on the evaluation of publicity</source>
            <translation>รายงานผลการประเมินการประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>the newest round</source>
            <translation>รอบการประเมินล่าสุด</translation>
        </message>
        <message>
            <source>Work against the plan</source>
            <translation>ผลการดำเนินงานเทียบกับแผน</translation>
        </message>
        <message>
            <source>Items of the round (unit: items)</source>
            <translation>รายการในรอบการประเมิน (หน่วย: รายการ)</translation>
        </message>
        <message>
            <source>Planned and done by month (unit: items)</source>
            <translation>งานตามแผนและที่ดำเนินการแล้ว รายเดือน (หน่วย: รายการ)</translation>
        </message>
        <message>
            <source>Chart {number}</source>
            <translation>แผนภูมิที่ {number}</translation>
        </message>
        <message>
            <source>Planned and done by channel (unit: items)</source>
            <translation>งานตามแผนและที่ดำเนินการแล้ว จำแนกตามช่องทาง (หน่วย: รายการ)</translation>
        </message>
        <message>
            <source>Planned and done by target group (unit: items)</source>
            <translation>งานตามแผนและที่ดำเนินการแล้ว จำแนกตามกลุ่มเป้าหมาย (หน่วย: รายการ)</translation>
        </message>
        <message>
            <source>An item for several target groups or channels counts in each of them.</source>
            <translation>หมายเหตุ  รายการที่มีหลายกลุ่มเป้าหมายหรือหลายช่องทาง นับทุกกลุ่มและทุกช่องทาง</translation>
        </message>
        <message>
            <source>News and sendings</source>
            <translation>ข่าวและการส่งข่าว</translation>
        </message>
        <message>
            <source>figures kept on {date}</source>
            <translation>ตัวเลข ณ วันปิดรอบ {date}</translation>
        </message>
        <message>
            <source>figures as of {date}</source>
            <translation>ตัวเลข ณ วันที่ {date}</translation>
        </message>
        <message>
            <source>items planned for {period}</source>
            <translation>รายการที่กำหนดไว้ในช่วง {period}</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>ช่วงเวลา</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>ความพึงพอใจ</translation>
        </message>
        <message>
            <source>{mean} of 5</source>
            <translation>{mean} จาก 5.00</translation>
        </message>
        <message>
            <source>Planned for the round</source>
            <translation>รายการตามแผนในรอบนี้</translation>
        </message>
        <message>
            <source>– on time (of those published)</source>
            <translation>– ทันตามกำหนด (ของที่เผยแพร่แล้ว)</translation>
        </message>
        <message>
            <source>– late (of those published)</source>
            <translation>– ล่าช้ากว่ากำหนด (ของที่เผยแพร่แล้ว)</translation>
        </message>
        <message>
            <source>Waiting for their day</source>
            <translation>ยังไม่ถึงกำหนด</translation>
        </message>
        <message>
            <source>Postponed, without a day yet</source>
            <translation>เลื่อน ยังไม่กำหนดวันใหม่</translation>
        </message>
        <message>
            <source>Put off to a later round</source>
            <translation>เลื่อนไปรอบถัดไป</translation>
        </message>
        <message>
            <source>Published without having been planned</source>
            <translation>เผยแพร่โดยไม่ได้อยู่ในแผน</translation>
        </message>
        <message>
            <source>Cases by month (unit: cases)</source>
            <translation>จำนวนเรื่องจำแนกรายเดือน (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>Cases received and settled by month (unit: cases)</source>
            <translation>เรื่องที่รับและแล้วเสร็จรายเดือน (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>Statistics of complaints about corruption and misconduct</source>
            <translation>สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</translation>
        </message>
        <message>
            <source>Monthly statistics: {what}</source>
            <translation>สถิติรายเดือน {what}</translation>
        </message>
        <message>
            <source>only cases counted in published statistics</source>
            <translation>เฉพาะเรื่องที่นับรวมสถิติเผยแพร่</translation>
        </message>
        <message>
            <source>{period}: the office received no {what}.</source>
            <translation>{period} สำนักงานไม่มี {what}</translation>
        </message>
        <message>
            <source>Cases by month</source>
            <translation>รายเดือน</translation>
        </message>
        <message>
            <source>“{none}”: no case. “–”: nothing to be worked on, or the month is still to come. By the month of receipt.</source>
            <translation>หมายเหตุ “{none}” หมายถึงไม่มีเรื่องในช่องนั้น “–” หมายถึงไม่มีเรื่องให้ดำเนินการ หรือยังไม่ถึงเดือนนั้น นับตามเดือนที่รับเรื่อง</translation>
        </message>
        <message>
            <source>Taken up: without those that were not taken up for consideration.</source>
            <translation>ช่องที่รับไว้พิจารณาไม่รวมเรื่องที่ไม่รับพิจารณา</translation>
        </message>
        <message>
            <source>Complaints taken up for consideration</source>
            <translation>จำนวนข้อร้องเรียน
ที่รับไว้พิจารณา</translation>
        </message>
        <message>
            <source>Corruption in office</source>
            <translation>ทุจริต
ต่อหน้าที่</translation>
        </message>
        <message>
            <source>Misconduct in office</source>
            <translation>ประพฤติ
มิชอบ</translation>
        </message>
        <message>
            <source>Month (of the form)</source>
            <translation>ประจำเดือน</translation>
        </message>
        <message>
            <source>Number of complaints in all</source>
            <translation>จำนวนเรื่อง
ร้องเรียน
ทั้งหมด</translation>
        </message>
        <message>
            <source>Number of cases in all</source>
            <translation>จำนวนเรื่อง
ทั้งหมด</translation>
        </message>
        <message>
            <source>Settled (form)</source>
            <translation>ดำเนินการ
แล้วเสร็จ</translation>
        </message>
        <message>
            <source>Being worked on (form)</source>
            <translation>อยู่ระหว่าง
ดำเนินการ</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>ยังไม่ถึงเดือนนี้</translation>
        </message>
        <message>
            <source>Forwarded to another agency: {count} cases</source>
            <translation>ส่งต่อหน่วยงานอื่น {count} เรื่อง</translation>
        </message>
        <message>
            <source>Facts being found: {count} cases</source>
            <translation>สืบข้อเท็จจริง {count} เรื่อง</translation>
        </message>
        <message>
            <source>Not taken up: {count} cases</source>
            <translation>ไม่รับพิจารณา {count} เรื่อง</translation>
        </message>
        <message>
            <source>Rate and time</source>
            <translation>อัตราและเวลา</translation>
        </message>
        <message>
            <source>{percent} per cent ({part} of {whole} cases)</source>
            <translation>ร้อยละ {percent} ({part} จาก {whole} เรื่อง)</translation>
        </message>
        <message>
            <source>Statistics of complaints, fiscal year {year}</source>
            <translation>สถิติเรื่องร้องเรียน ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Rate of settling</source>
            <translation>อัตราแล้วเสร็จ</translation>
        </message>
        <message>
            <source>O19, statistics of complaints, fiscal year {year}</source>
            <translation>O19 สถิติเรื่องร้องเรียน ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Open past the last day</source>
            <translation>เลยกำหนดแล้วยังไม่เสร็จ</translation>
        </message>
        <message>
            <source>A complaint about corruption in office says that an official acts, or fails to act, in office to gain what is not due to him.</source>
            <translation>เรื่องร้องเรียนการทุจริตต่อหน้าที่ หมายถึง เรื่องที่กล่าวหาว่าเจ้าหน้าที่ปฏิบัติหรือละเว้นการปฏิบัติหน้าที่เพื่อแสวงหาประโยชน์ที่มิควรได้โดยชอบ</translation>
        </message>
        <message>
            <source>A complaint about misconduct in office says that an official breaks a law, a rule or the code of ethics short of corruption in office.</source>
            <translation>เรื่องร้องเรียนการประพฤติมิชอบ หมายถึง เรื่องที่กล่าวหาว่าเจ้าหน้าที่ฝ่าฝืนกฎหมาย ระเบียบ หรือมาตรฐานจริยธรรม แต่ไม่ถึงการทุจริตต่อหน้าที่</translation>
        </message>
        <message>
            <source>Statistics of complaints, suggestions and requests</source>
            <translation>สถิติข้อร้องเรียน ข้อเสนอแนะ ข้อคิดเห็น คำชมเชย และคำขอข้อมูล</translation>
        </message>
        <message>
            <source>every record type</source>
            <translation>ทุกประเภทเรื่อง</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>ภาพรวม</translation>
        </message>
        <message>
            <source>Cases received in the period (unit: cases)</source>
            <translation>เรื่องที่รับในช่วงเวลา (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>จำแนกรายเดือน</translation>
        </message>
        <message>
            <source>Cases received and settled by channel (unit: cases)</source>
            <translation>เรื่องที่รับและแล้วเสร็จตามช่องทาง (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>{what} (unit: cases)</source>
            <translation>{what} (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>Results and satisfaction</source>
            <translation>ผลการพิจารณาและความพึงพอใจ</translation>
        </message>
        <message>
            <source>By record type</source>
            <translation>จำแนกตามประเภทเรื่อง</translation>
        </message>
        <message>
            <source>By channel</source>
            <translation>จำแนกตามช่องทาง</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>จำแนกตามหมวดเรื่อง</translation>
        </message>
        <message>
            <source>By responsible group</source>
            <translation>จำแนกตามกลุ่มผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>By school or agency concerned</source>
            <translation>จำแนกตามสถานศึกษา/หน่วยงานที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>By group of people</source>
            <translation>จำแนกตามกลุ่มผู้รับบริการ/ผู้มีส่วนได้ส่วนเสีย</translation>
        </message>
        <message>
            <source>Left over from before</source>
            <translation>ค้างจากก่อนหน้า</translation>
        </message>
        <message>
            <source>– past the last day to settle</source>
            <translation>– เลยกำหนดแล้วยังไม่เสร็จ</translation>
        </message>
        <message>
            <source>Not taken up (cases)</source>
            <translation>ไม่รับพิจารณา</translation>
        </message>
        <message>
            <source>Median time from receipt to settling (days)</source>
            <translation>ระยะเวลามัธยฐานจากวันรับถึงวันแล้วเสร็จ</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>จำนวน</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>ร้อยละ</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Results of the cases (unit: cases)</source>
            <translation>ผลการพิจารณา (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>No result has been written down yet</source>
            <translation>ยังไม่มีผลการพิจารณาที่บันทึกไว้</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>ผลการพิจารณา</translation>
        </message>
        <message>
            <source>Asked about their satisfaction</source>
            <translation>สอบถามความพึงพอใจ (ราย)</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>ตอบกลับ</translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>คะแนนเฉลี่ย (เต็ม 5)</translation>
        </message>
        <message>
            <source>Satisfied (4–5)</source>
            <translation>พึงพอใจ (4–5) ร้อยละ</translation>
        </message>
        <message>
            <source>Dissatisfied (1–2)</source>
            <translation>ไม่พึงพอใจ (1–2) ร้อยละ</translation>
        </message>
        <message>
            <source>Satisfaction of complainants who were asked in the period</source>
            <translation>ความพึงพอใจของผู้ร้องที่สอบถามในช่วงเวลา</translation>
        </message>
        <message>
            <source>Report on complaints of a round</source>
            <translation>รายงานผลการดำเนินการเรื่องร้องเรียนและข้อเสนอแนะ</translation>
        </message>
        <message>
            <source>No round has been entered yet. Enter a round first, then print its report.</source>
            <translation>ยังไม่มีรอบรายงาน ให้เพิ่มรอบรายงานก่อน แล้วจึงพิมพ์รายงาน</translation>
        </message>
        <message>
            <source>the newest reported round</source>
            <translation>รอบรายงานล่าสุด</translation>
        </message>
        <message>
            <source>cases received {period}</source>
            <translation>เรื่องที่รับ {period}</translation>
        </message>
        <message>
            <source>Changed after the figures were kept</source>
            <translation>การแก้ไขหลังปิดรอบ</translation>
        </message>
        <message>
            <source>Nothing was changed in the cases of this round after {date}.</source>
            <translation>ไม่มีการแก้ไขเรื่องในรอบนี้หลังวันที่ {date}</translation>
        </message>
        <message>
            <source>After {date} the following was changed in cases of this round. The figures above are those that were reported and do not follow.</source>
            <translation>หลังวันที่ {date} มีการแก้ไขเรื่องในรอบนี้ดังต่อไปนี้ ตัวเลขข้างต้นเป็นตัวเลขตามที่รายงานไว้และไม่เปลี่ยนตาม</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>แก้ไขล่าสุด</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>รายการที่แก้ไข</translation>
        </message>
        <message>
            <source>Changed afterwards</source>
            <translation>การแก้ไขหลังปิดรอบ</translation>
        </message>
        <message>
            <source>Every target group had items in this round.</source>
            <translation>ทุกกลุ่มเป้าหมายมีรายการในรอบการประเมินนี้</translation>
        </message>
        <message>
            <source>Target groups without any item in this round: {groups}.</source>
            <translation>กลุ่มเป้าหมายที่ยังไม่มีรายการในรอบนี้ ได้แก่ {groups}</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>หน่วย</translation>
        </message>
        <message>
            <source>News received</source>
            <translation>ข่าวที่รับ</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>News published</source>
            <translation>ข่าวที่เผยแพร่</translation>
        </message>
        <message>
            <source>times</source>
            <translation>ครั้ง</translation>
        </message>
        <message>
            <source>Sendings</source>
            <translation>การส่งข่าว</translation>
        </message>
        <message>
            <source>Recipients of sendings</source>
            <translation>ผู้รับข่าวสาร</translation>
        </message>
        <message>
            <source>recipients</source>
            <translation>ราย</translation>
        </message>
        <message>
            <source>Problems and obstacles</source>
            <translation>ปัญหาและอุปสรรค</translation>
        </message>
        <message>
            <source>Coverage of target groups</source>
            <translation>ความครอบคลุมกลุ่มเป้าหมาย</translation>
        </message>
        <message>
            <source>every item that is not cancelled</source>
            <translation>ทุกรายการที่ไม่ได้ยกเลิก</translation>
        </message>
        <message>
            <source>Items for each target group and quarter (unit: items)</source>
            <translation>จำนวนรายการจำแนกตามกลุ่มเป้าหมายและไตรมาส (หน่วย: รายการ)</translation>
        </message>
        <message>
            <source>An item for several target groups counts in each of them. Hatched: nothing is planned for the group in this quarter.</source>
            <translation>หมายเหตุ  รายการที่มีหลายกลุ่มเป้าหมายนับทุกกลุ่ม ช่องที่แรเงาหมายถึงยังไม่มีรายการสำหรับกลุ่มนั้นในไตรมาสนั้น</translation>
        </message>
        <message>
            <source>Year before (Ctrl+Page Up)</source>
            <translation>ปีก่อน (Ctrl+Page Up)</translation>
        </message>
        <message>
            <source>Year after (Ctrl+Page Down)</source>
            <translation>ปีถัดไป (Ctrl+Page Down)</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>ปีก่อน</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>ปีถัดไป</translation>
        </message>
        <message>
            <source>Fiscal year {year} ({period})</source>
            <translation>ปีงบประมาณ {year} ({period})</translation>
        </message>
        <message>
            <source>{count} gaps: a group has no item in that quarter. Enter or a click on a gap plans an item for it.</source>
            <translation>ยังไม่ครอบคลุม {count} ช่อง: กลุ่มนั้นไม่มีรายการในไตรมาสนั้น กด Enter หรือคลิกช่องที่ว่างเพื่อเพิ่มรายการ</translation>
        </message>
        <message>
            <source>Every target group has an item in every quarter.</source>
            <translation>ครอบคลุมทุกกลุ่มเป้าหมายในทุกไตรมาส</translation>
        </message>
        <message>
            <source>Import a calendar (.ics)</source>
            <translation>นำเข้าปฏิทิน (.ics)</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>ปฏิทิน (*.ics)</translation>
        </message>
        <message>
            <source>Export the calendar (.ics)</source>
            <translation>ส่งออกปฏิทิน (.ics)</translation>
        </message>
        <message>
            <source>Fiscal years {first}–{last}</source>
            <translation>ปีงบประมาณ {first}–{last}</translation>
        </message>
        <message>
            <source>Everything in the calendar</source>
            <translation>ทุกรายการในปฏิทิน</translation>
        </message>
        <message>
            <source>With the internal deadlines, as events of their own</source>
            <translation>รวมกำหนดส่งภายใน แยกเป็นกิจกรรมต่างหาก</translation>
        </message>
        <message>
            <source>With the holidays of the office</source>
            <translation>รวมวันหยุดของสำนักงาน</translation>
        </message>
        <message>
            <source>The file opens in Google Calendar, Outlook, Thunderbird and telephones. Planned items are in it as well as published ones.</source>
            <translation>ไฟล์นี้เปิดได้ในโปรแกรมปฏิทินอื่นและโทรศัพท์มือถือ มีทั้งรายการตามแผนและรายการที่เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Which items</source>
            <translation>รายการใดบ้าง</translation>
        </message>
        <message>
            <source>What goes along</source>
            <translation>สิ่งที่รวมไปด้วย</translation>
        </message>
        <message>
            <source>{count} items without a day stay out.</source>
            <translation>ไม่รวม {count} รายการที่ยังไม่กำหนดวัน</translation>
        </message>
        <message>
            <source>{count} items will be in the file.</source>
            <translation>จะมี {count} รายการในไฟล์</translation>
        </message>
        <message>
            <source>Saved {count} items in “{name}”</source>
            <translation>บันทึก {count} รายการไว้ใน “{name}” แล้ว</translation>
        </message>
        <message>
            <source>dd/mm/yyyy (B.E.)</source>
            <translation>วว/ดด/ปปปป</translation>
        </message>
        <message>
            <source>Open the calendar (F4)</source>
            <translation>เปิดปฏิทิน (F4)</translation>
        </message>
        <message>
            <source>File (&amp;F)</source>
            <translation>แฟ้ม (&amp;F)</translation>
        </message>
        <message>
            <source>Edit (&amp;E)</source>
            <translation>แก้ไข (&amp;E)</translation>
        </message>
        <message>
            <source>View (&amp;V)</source>
            <translation>มุมมอง (&amp;V)</translation>
        </message>
        <message>
            <source>Records (&amp;R)</source>
            <translation>รายการ (&amp;R)</translation>
        </message>
        <message>
            <source>Reports (&amp;P)</source>
            <translation>รายงาน (&amp;P)</translation>
        </message>
        <message>
            <source>Tools (&amp;T)</source>
            <translation>เครื่องมือ (&amp;T)</translation>
        </message>
        <message>
            <source>Help (&amp;H)</source>
            <translation>วิธีใช้ (&amp;H)</translation>
        </message>
        <message>
            <source>Open an assessor file …</source>
            <translation>เปิดไฟล์ผู้ประเมิน…</translation>
        </message>
        <message>
            <source>Redo: {deed}</source>
            <translation>ทำซ้ำ: {deed}</translation>
        </message>
        <message>
            <source>Open an assessor file</source>
            <translation>เปิดไฟล์ผู้ประเมิน</translation>
        </message>
        <message>
            <source>Excel files (*.xlsx)</source>
            <translation>ไฟล์ Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>The name stands in the history of every record that is changed here.</source>
            <translation>ชื่อนี้จะอยู่ในประวัติของทุกรายการที่แก้ไขจากเครื่องนี้</translation>
        </message>
        <message>
            <source> pt</source>
            <translation> พอยต์</translation>
        </message>
        <message>
            <source>Size of letters</source>
            <translation>ขนาดอักษร</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>สว่าง</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>มืด</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>ตามระบบ</translation>
        </message>
        <message>
            <source>A week begins on</source>
            <translation>สัปดาห์เริ่มวัน</translation>
        </message>
        <message>
            <source>Ctrl and + or − change the size of letters anywhere.</source>
            <translation>กด Ctrl พร้อม + หรือ − เพื่อเปลี่ยนขนาดอักษรได้ทุกหน้า</translation>
        </message>
        <message>
            <source>Sarabun is printed with unless your office has TH Sarabun New installed and chooses it.</source>
            <translation>โปรแกรมพิมพ์ด้วยอักษร Sarabun ที่มีมาให้ หากเครื่องนี้มี TH Sarabun New จะเลือกใช้แทนก็ได้</translation>
        </message>
        <message>
            <source>Digits in print</source>
            <translation>ตัวเลขในเอกสาร</translation>
        </message>
        <message>
            <source>Arabic 0–9</source>
            <translation>อารบิก 0–9</translation>
        </message>
        <message>
            <source>Thai ๐–๙</source>
            <translation>ไทย ๐–๙</translation>
        </message>
        <message>
            <source>Sarabun (in the program)</source>
            <translation>Sarabun (มีมากับโปรแกรม)</translation>
        </message>
        <message>
            <source>Choose the font file …</source>
            <translation>เลือกแฟ้มอักษร…</translation>
        </message>
        <message>
            <source>Use Sarabun</source>
            <translation>ใช้ Sarabun</translation>
        </message>
        <message>
            <source>Letters in print</source>
            <translation>อักษรในเอกสาร</translation>
        </message>
        <message>
            <source>Choose TH Sarabun New</source>
            <translation>เลือกแฟ้ม TH Sarabun New</translation>
        </message>
        <message>
            <source>Fonts (*.ttf)</source>
            <translation>แฟ้มอักษร (*.ttf)</translation>
        </message>
        <message>
            <source>The program backs up by itself when something changed: at the start, every 30 minutes and at the end. A second place, such as a USB stick, saves the data even if this computer breaks.</source>
            <translation>โปรแกรมสำรองข้อมูลเองเมื่อมีการเปลี่ยนแปลง ทั้งตอนเปิด ทุก 30 นาที และตอนปิด ที่เก็บสำรองแห่งที่สอง เช่น แฟลชไดรฟ์ ช่วยให้ข้อมูลปลอดภัยแม้เครื่องนี้เสีย</translation>
        </message>
        <message>
            <source>Ready (file)</source>
            <translation>พร้อมรับเข้า</translation>
        </message>
        <message>
            <source>Both sides changed it</source>
            <translation>แก้ไขทั้งสองฝ่าย</translation>
        </message>
        <message>
            <source>To be mended (file)</source>
            <translation>ต้องแก้ไข</translation>
        </message>
        <message>
            <source>Nothing new (file)</source>
            <translation>ไม่มีสิ่งใหม่</translation>
        </message>
        <message>
            <source>New (answer)</source>
            <translation>ใหม่</translation>
        </message>
        <message>
            <source>Changed (answer)</source>
            <translation>เปลี่ยน</translation>
        </message>
        <message>
            <source>Sent for review; stays</source>
            <translation>ส่งตรวจแล้ว คงไว้</translation>
        </message>
        <message>
            <source>Newer in the office; stays</source>
            <translation>สำนักงานแก้ไขทีหลัง คงไว้</translation>
        </message>
        <message>
            <source>The same (answer)</source>
            <translation>เหมือนเดิม</translation>
        </message>
        <message>
            <source>Files that came back</source>
            <translation>ไฟล์ที่ได้รับกลับมา</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>เลือกไฟล์ …</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>เลือกโฟลเดอร์…</translation>
        </message>
        <message>
            <source>Take the ticked files in</source>
            <translation>รับไฟล์ที่ทำเครื่องหมายเข้า</translation>
        </message>
        <message>
            <source>Take files out of this list</source>
            <translation>นำไฟล์ออกจากรายการนี้</translation>
        </message>
        <message>
            <source>Where both sides changed an answer, take that of the file</source>
            <translation>คำตอบที่แก้ไขทั้งสองฝ่าย ให้ใช้ของไฟล์</translation>
        </message>
        <message>
            <source>Choose the files that came back, or drop them here. Nothing is written before you have seen what is in them.</source>
            <translation>เลือกไฟล์ที่ได้รับกลับมา หรือลากมาวางที่นี่ โปรแกรมจะแสดงสิ่งที่อยู่ในไฟล์ให้ดูก่อน ยังไม่บันทึกสิ่งใด</translation>
        </message>
        <message>
            <source>Answers in the file</source>
            <translation>คำตอบในไฟล์</translation>
        </message>
        <message>
            <source>From (file)</source>
            <translation>ผู้ส่ง</translation>
        </message>
        <message>
            <source>State (file)</source>
            <translation>สถานะไฟล์</translation>
        </message>
        <message>
            <source>Changed (answers)</source>
            <translation>เปลี่ยน</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>ชื่อไฟล์</translation>
        </message>
        <message>
            <source>No. (item)</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <source>not applicable (answer)</source>
            <translation>ไม่ประเมิน</translation>
        </message>
        <message>
            <source>Stays (answers)</source>
            <translation>คงไว้</translation>
        </message>
        <message>
            <source>State (answer)</source>
            <translation>สถานะคำตอบ</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>ในทะเบียน</translation>
        </message>
        <message>
            <source>Excel and LibreOffice (*.xlsx *.ods *.xlsm)</source>
            <translation>Excel และ LibreOffice (*.xlsx *.ods *.xlsm)</translation>
        </message>
        <message>
            <source>Folder with the files that came back</source>
            <translation>โฟลเดอร์ของไฟล์ที่ได้รับกลับมา</translation>
        </message>
        <message>
            <source>There is no Excel file in “{name}”.</source>
            <translation>ไม่มีไฟล์ Excel ใน “{name}”</translation>
        </message>
        <message>
            <source>Reading {count} files …</source>
            <translation>กำลังอ่าน {count} ไฟล์ …</translation>
        </message>
        <message>
            <source>Take {count} files in</source>
            <translation>รับ {count} ไฟล์เข้า</translation>
        </message>
        <message>
            <source>Take the file in</source>
            <translation>รับไฟล์เข้า</translation>
        </message>
        <message>
            <source>Taking in {count} files …</source>
            <translation>กำลังรับเข้า {count} ไฟล์ …</translation>
        </message>
        <message>
            <source>Took in {count} files: {new} new answers, {changed} changed</source>
            <translation>รับเข้าแล้ว {count} ไฟล์ คำตอบใหม่ {new} เปลี่ยน {changed}</translation>
        </message>
        <message>
            <source>{count} stay as they are in the office</source>
            <translation>คงไว้ตามของสำนักงาน {count} ข้อ</translation>
        </message>
        <message>
            <source>made {day}</source>
            <translation>ทำเมื่อ {day}</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>ไม่ประเมิน</translation>
        </message>
        <message>
            <source>{count} ticks</source>
            <translation>{count} ประเด็น</translation>
        </message>
        <message>
            <source>numbers (answer)</source>
            <translation>ตัวเลข</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>ไม่ใช้แห่งที่สอง</translation>
        </message>
        <message>
            <source>Second place</source>
            <translation>แห่งที่สอง</translation>
        </message>
        <message>
            <source>All backups …</source>
            <translation>ข้อมูลสำรองทั้งหมด…</translation>
        </message>
        <message>
            <source>A second place for backups</source>
            <translation>ที่เก็บสำรองแห่งที่สอง</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>ยังไม่ได้กำหนด</translation>
        </message>
        <message>
            <source>Backups …</source>
            <translation>ข้อมูลสำรอง…</translation>
        </message>
        <message>
            <source>Settings …</source>
            <translation>ตั้งค่า…</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>ทุกหน้า</translation>
        </message>
        <message>
            <source>Go to a tab</source>
            <translation>ไปที่แท็บ</translation>
        </message>
        <message>
            <source>Go to a part of the tab</source>
            <translation>ไปยังส่วนของแท็บ</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>ค้นทุกทะเบียน</translation>
        </message>
        <message>
            <source>Undo what was done last</source>
            <translation>เลิกทำสิ่งที่ทำล่าสุด</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>ทำซ้ำสิ่งที่ย้อนกลับ</translation>
        </message>
        <message>
            <source>Back to where you came from</source>
            <translation>ย้อนกลับ</translation>
        </message>
        <message>
            <source>Larger, smaller, usual letters</source>
            <translation>ขยาย ย่อ หรือใช้ขนาดอักษรปกติ</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>สำนักงาน</translation>
        </message>
        <message>
            <source>Who works at this PC</source>
            <translation>ผู้ใช้เครื่องนี้</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>การแสดงผลและภาษา</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>การสำรองข้อมูล</translation>
        </message>
        <message>
            <source>Complaints (settings)</source>
            <translation>ข้อร้องเรียน</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>ตั้งค่า</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>หมวดของการตั้งค่า</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>รายการปุ่มลัดนี้</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>ออกจากโปรแกรม</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>ในทะเบียน</translation>
        </message>
        <message>
            <source>Add a record</source>
            <translation>เพิ่มรายการ</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>เปิดรายการ</translation>
        </message>
        <message>
            <source>Search in the list; typing in the table goes there too</source>
            <translation>ค้นในทะเบียน พิมพ์ในตารางก็ค้นได้</translation>
        </message>
        <message>
            <source>Fold or open the details</source>
            <translation>ซ่อนหรือแสดงรายละเอียด</translation>
        </message>
        <message>
            <source>Select several rows</source>
            <translation>เลือกหลายแถว</translation>
        </message>
        <message>
            <source>Select all rows</source>
            <translation>เลือกทุกแถว</translation>
        </message>
        <message>
            <source>What can be done with the row</source>
            <translation>สิ่งที่ทำได้กับแถวนี้</translation>
        </message>
        <message>
            <source>In a form</source>
            <translation>ในแบบกรอก</translation>
        </message>
        <message>
            <source>Save and add another</source>
            <translation>บันทึกแล้วเพิ่มใหม่</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>ไปช่องถัดไป</translation>
        </message>
        <message>
            <source>Next field that must be corrected</source>
            <translation>ไปช่องถัดไปที่ต้องแก้</translation>
        </message>
        <message>
            <source>Leave the form</source>
            <translation>ออกจากแบบกรอก</translation>
        </message>
        <message>
            <source>In a date</source>
            <translation>ในช่องวันที่</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>เปิดปฏิทิน</translation>
        </message>
        <message>
            <source>A day later, a day earlier</source>
            <translation>เลื่อนไปหนึ่งวัน ถอยหนึ่งวัน</translation>
        </message>
        <message>
            <source>A month back, a month on (in the calendar)</source>
            <translation>เดือนก่อน เดือนถัดไป (ในปฏิทิน)</translation>
        </message>
        <message>
            <source>A year back, a year on (in the calendar)</source>
            <translation>ปีก่อน ปีถัดไป (ในปฏิทิน)</translation>
        </message>
        <message>
            <source>Today (in the calendar)</source>
            <translation>วันนี้ (ในปฏิทิน)</translation>
        </message>
        <message>
            <source>Clear the date (in the calendar)</source>
            <translation>ล้างวันที่ (ในปฏิทิน)</translation>
        </message>
        <message>
            <source>In the publicity calendar</source>
            <translation>ในปฏิทินประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>Another day; within a day its items</source>
            <translation>ไปวันอื่น; ในวันนั้นไปรายการอื่น</translation>
        </message>
        <message>
            <source>Into the items of the day, then open one</source>
            <translation>เข้าไปในรายการของวัน แล้วเปิดรายการ</translation>
        </message>
        <message>
            <source>A month (week, year) back or on</source>
            <translation>เดือน (สัปดาห์ ปี) ก่อนหน้าหรือถัดไป</translation>
        </message>
        <message>
            <source>Today; a date, or the chosen item without a date onto the day</source>
            <translation>วันนี้; ไปวันที่ หรือวางรายการที่ยังไม่กำหนดวันลงบนวัน</translation>
        </message>
        <message>
            <source>Month, week, year, list</source>
            <translation>เดือน สัปดาห์ ปี รายการ</translation>
        </message>
        <message>
            <source>Move the item by a day, by a week</source>
            <translation>ย้ายรายการทีละวัน ทีละสัปดาห์</translation>
        </message>
        <message>
            <source>Cut an item, put it on another day</source>
            <translation>ตัดรายการ วางบนวันอื่น</translation>
        </message>
        <message>
            <source>Select the items of several days, of the month</source>
            <translation>เลือกรายการหลายวัน ทั้งเดือน</translation>
        </message>
        <message>
            <source>Move by days; take the date away</source>
            <translation>ย้ายตามจำนวนวัน; เอาวันออก</translation>
        </message>
        <message>
            <source>Change the status; what can be done</source>
            <translation>เปลี่ยนสถานะ; สิ่งที่ทำได้</translation>
        </message>
        <message>
            <source>All items of the day; items without a date</source>
            <translation>ทุกรายการในวันที่เลือก; รายการที่ยังไม่กำหนดวัน</translation>
        </message>
        <message>
            <source>With news and sendings</source>
            <translation>ข่าวและการส่ง</translation>
        </message>
        <message>
            <source>File news from a file; from what was copied</source>
            <translation>รับข่าวจากไฟล์; จากสิ่งที่คัดลอกไว้</translation>
        </message>
        <message>
            <source>Texts of the news; send it</source>
            <translation>ข้อความของข่าว; ส่งข่าว</translation>
        </message>
        <message>
            <source>Attach the copied photograph (in the form)</source>
            <translation>แนบภาพที่คัดลอก (ในแบบฟอร์ม)</translation>
        </message>
        <message>
            <source>Copy the text; make it from the template again</source>
            <translation>คัดลอกข้อความ; ทำใหม่จากแม่แบบ</translation>
        </message>
        <message>
            <source>Recipients confirmed today; on a day</source>
            <translation>ผู้รับตอบรับวันนี้; ตามวันที่ระบุ</translation>
        </message>
        <message>
            <source>On the page of a case</source>
            <translation>ในหน้าเรื่อง</translation>
        </message>
        <message>
            <source>Record what was done; change the status</source>
            <translation>บันทึกการดำเนินการ; เปลี่ยนสถานะ</translation>
        </message>
        <message>
            <source>How the next due day is counted; from day to day</source>
            <translation>วิธีนับวันครบกำหนดถัดไป; ดูทีละวัน</translation>
        </message>
        <message>
            <source>Look at the complainant, with a reason</source>
            <translation>เปิดดูผู้ร้อง (ต้องให้เหตุผล)</translation>
        </message>
        <message>
            <source>Give more time; ask another agency</source>
            <translation>ขยายเวลา; ขอให้หน่วยงานอื่นรายงาน</translation>
        </message>
        <message>
            <source>Write a letter; ready-made reply</source>
            <translation>จัดทำหนังสือ; ข้อความตอบสำเร็จรูป</translation>
        </message>
        <message>
            <source>Text for the respondent; black out what is selected</source>
            <translation>ข้อความฉบับปกปิด; ปกปิดส่วนที่เลือก</translation>
        </message>
        <message>
            <source>Improvement plan; satisfaction</source>
            <translation>แผนปรับปรุงคุณภาพ; ความพึงพอใจ</translation>
        </message>
        <message>
            <source>Edit, history, print the case file</source>
            <translation>แก้ไข; ประวัติ; พิมพ์แฟ้มเรื่อง</translation>
        </message>
        <message>
            <source>In the parts of the complaint tab</source>
            <translation>ในส่วนต่าง ๆ ของบันทึกข้อร้องเรียน</translation>
        </message>
        <message>
            <source>Fiscal year before, after (statistics)</source>
            <translation>สถิติ: ปีงบประมาณก่อนหน้า ถัดไป</translation>
        </message>
        <message>
            <source>What is to be sent (cases); cases of the heading; channels checked today; keep the figures of a round</source>
            <translation>สิ่งที่ต้องส่งและสอบถาม (ในรายการเรื่อง) เปิดเรื่องของรายการสถิติ ตรวจช่องทางวันนี้ ปิดตัวเลขของรอบ</translation>
        </message>
        <message>
            <source>Print the plan, the manual, the channels or the round</source>
            <translation>พิมพ์แผน คู่มือประชาชน ช่องทาง หรือรอบรายงาน</translation>
        </message>
        <message>
            <source>How the due day is counted (cases); how a limit is counted (in its form)</source>
            <translation>วิธีนับวันครบกำหนด (รายการเรื่อง) วิธีนับตามกำหนดเวลา (ในแบบฟอร์ม)</translation>
        </message>
        <message>
            <source>The letter as it is printed; the complainant's name in it</source>
            <translation>พิมพ์หรือบันทึกหนังสือ ใส่ชื่อผู้ร้องในหนังสือ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>ขยายอักษร</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>ย่ออักษร</translation>
        </message>
        <message>
            <source>Usual letters</source>
            <translation>อักษรขนาดปกติ</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>สี</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>ปุ่มลัด</translation>
        </message>
        <message>
            <source>Public domain</source>
            <translation>สาธารณสมบัติ</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>เกี่ยวกับโปรแกรม</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>ฉบับ</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>โฟลเดอร์ข้อมูล</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>สัญญาอนุญาต</translation>
        </message>
        <message>
            <source>MIT: free to use, copy and change</source>
            <translation>MIT: ใช้ คัดลอก และแก้ไขได้โดยไม่มีค่าใช้จ่าย</translation>
        </message>
        <message>
            <source>The desk program of an educational service area office. It works on this computer alone and sends nothing anywhere.</source>
            <translation>โปรแกรมประจำโต๊ะทำงานของสำนักงานเขตพื้นที่การศึกษา ทำงานในเครื่องนี้เท่านั้น ไม่ส่งข้อมูลออกไปที่ใด</translation>
        </message>
        <message>
            <source>Notices of the licences</source>
            <translation>ข้อความสัญญาอนุญาต</translation>
        </message>
        <message>
            <source>Undo: {deed}</source>
            <translation>เลิกทำ: {deed}</translation>
        </message>
        <message>
            <source>A case with this number is kept to others.</source>
            <translation>เรื่องเลขที่นี้จำกัดผู้เข้าถึง</translation>
        </message>
        <message>
            <source>Ask whoever is in charge of complaints, or leave this one out.</source>
            <translation>สอบถามผู้รับผิดชอบเรื่องร้องเรียน หรือไม่ต้องนำเรื่องนี้เข้า</translation>
        </message>
        <message>
            <source>Who complains is not taken from the file: the case is there already.</source>
            <translation>ไม่นำชื่อผู้ร้องเข้าจากไฟล์ เพราะมีเรื่องนี้อยู่แล้ว</translation>
        </message>
        <message>
            <source>Open the case to change who complains.</source>
            <translation>หากจะแก้ไขผู้ร้อง ให้เปิดเรื่องนั้น</translation>
        </message>
        <message>
            <source>“{value}” is not in the register.</source>
            <translation>ไม่มี “{value}” ในทะเบียน</translation>
        </message>
        <message>
            <source>It is kept in the note of the row.</source>
            <translation>เก็บข้อความนี้ไว้ในหมายเหตุของรายการแล้ว</translation>
        </message>
        <message>
            <source>“{field}” is empty.</source>
            <translation>ช่อง “{field}” ว่าง</translation>
        </message>
        <message>
            <source>Type it in, or pass over the row.</source>
            <translation>พิมพ์เพิ่ม หรือข้ามแถวนี้</translation>
        </message>
        <message>
            <source>“{field}” is not known.</source>
            <translation>ยังไม่ทราบ “{field}”</translation>
        </message>
        <message>
            <source>Choose it for the whole file, or type it into the file.</source>
            <translation>เลือกค่าให้ทั้งไฟล์ หรือพิมพ์เพิ่มในไฟล์</translation>
        </message>
        <message>
            <source>No column is matched to “{field}”.</source>
            <translation>ยังไม่ได้จับคู่คอลัมน์กับ “{field}”</translation>
        </message>
        <message>
            <source>Choose the heading row again, or match the column yourself.</source>
            <translation>เลือกแถวหัวตารางใหม่ หรือจับคู่คอลัมน์เอง</translation>
        </message>
        <message>
            <source>Control characters were removed from {cell}.</source>
            <translation>ตัดอักขระควบคุมที่มองไม่เห็นออกจากช่อง {cell}</translation>
        </message>
        <message>
            <source>The text in {cell} is longer than 32,767 letters and was cut.</source>
            <translation>ข้อความในช่อง {cell} ยาวเกิน 32,767 ตัวอักษร จึงตัดส่วนที่เกินออก</translation>
        </message>
        <message>
            <source>{cell} holds a letter that could not be read (�). Check it with the file.</source>
            <translation>ช่อง {cell} มีตัวอักษรที่อ่านไม่ได้ (�) ตรวจเทียบกับไฟล์เดิม</translation>
        </message>
        <message>
            <source>{cell} holds a formula without a result; its text was taken.</source>
            <translation>ช่อง {cell} เป็นสูตรที่ยังไม่มีผลลัพธ์ จึงใช้ข้อความของสูตร</translation>
        </message>
        <message>
            <source>The same as row {row} of this file</source>
            <translation>ซ้ำกับแถว {row} ในไฟล์นี้</translation>
        </message>
        <message>
            <source>Same {field} {key}</source>
            <translation>{field} {key} ตรงกัน</translation>
        </message>
        <message>
            <source>Not in a group</source>
            <translation>ไม่ระบุกลุ่มหน่วยงาน</translation>
        </message>
        <message>
            <source>group, then {order}</source>
            <translation>กลุ่มหน่วยงานและ{order}</translation>
        </message>
        <message>
            <source>name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Secret cases are not listed under a search or filter; the register holds {count} of them that are kept to others.</source>
            <translation>หมายเหตุ รายการที่ค้นหาหรือกรองไม่แสดงเรื่องลับที่ท่านไม่ได้เป็นผู้รับผิดชอบ ในทะเบียนมีเรื่องลับเช่นนี้ {count} เรื่อง</translation>
        </message>
        <message>
            <source>Register of cases</source>
            <translation>ทะเบียนเรื่อง</translation>
        </message>
        <message>
            <source>Settled on (list)</source>
            <translation>แล้วเสร็จ
เมื่อ</translation>
        </message>
        <message>
            <source>Category, school or agency</source>
            <translation>หมวดเรื่อง
สถานศึกษา/หน่วยงาน</translation>
        </message>
        <message>
            <source>case number</source>
            <translation>เลขที่รับเรื่อง</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>ผู้จัดทำ</translation>
        </message>
        <message>
            <source>Certified by</source>
            <translation>ผู้รับรอง</translation>
        </message>
        <message>
            <source>Cases past their time limit</source>
            <translation>รายการเรื่องเกินกำหนด</translation>
        </message>
        <message>
            <source>What was due</source>
            <translation>สิ่งที่ครบกำหนด</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>วันครบกำหนด</translation>
        </message>
        <message>
            <source>Past by (days)</source>
            <translation>เกินมา
(วัน)</translation>
        </message>
        <message>
            <source>No case is past its time limit.</source>
            <translation>ไม่มีเรื่องเกินกำหนด</translation>
        </message>
        <message>
            <source>Past by: calendar days since the day it was due. Days during which the complainant was waited for do not count towards the limit.</source>
            <translation>หมายเหตุ เกินมา นับวันตามปฏิทินจากวันครบกำหนด วันที่รอข้อมูลจากผู้ร้องไม่นับรวมในกำหนดเวลา</translation>
        </message>
        <message>
            <source>No responsible group yet</source>
            <translation>ยังไม่ได้มอบหมายกลุ่มผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>{count} cases</source>
            <translation>{count} เรื่อง</translation>
        </message>
        <message>
            <source>Register of requests for information</source>
            <translation>ทะเบียนคำขอข้อมูลข่าวสาร</translation>
        </message>
        <message>
            <source>Information asked for</source>
            <translation>ข้อมูลที่ขอ</translation>
        </message>
        <message>
            <source>Step of the manual (S04): done on, days taken</source>
            <translation>ขั้นตอนตามคู่มือ (S04): วันที่เสร็จและจำนวนวันที่ใช้</translation>
        </message>
        <message>
            <source>({days} days)</source>
            <translation>({days} วัน)</translation>
        </message>
        <message>
            <source>Days are counted from the receipt, then from the step before. “Due”: not done yet.</source>
            <translation>ขั้นที่เสร็จแสดงวันที่เสร็จและจำนวนวันที่ใช้ นับจากวันรับคำขอ ขั้นต่อไปนับจากขั้นก่อนหน้า “กำหนด” หมายถึงยังไม่เสร็จ</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>ไม่ได้บันทึก</translation>
        </message>
        <message>
            <source>Overdue
{date}</source>
            <translation>เกินกำหนด
{date}</translation>
        </message>
        <message>
            <source>Due
{date}</source>
            <translation>กำหนด
{date}</translation>
        </message>
        <message>
            <source>{date}
({days} days)</source>
            <translation>{date}
({days} วัน)</translation>
        </message>
        <message>
            <source>This version of the register is no longer there.</source>
            <translation>ไม่มีทะเบียนฉบับนี้แล้ว</translation>
        </message>
        <message>
            <source>Open the list of versions again.</source>
            <translation>เปิดรายการฉบับของทะเบียนอีกครั้ง</translation>
        </message>
        <message>
            <source>Version “{label}”</source>
            <translation>ฉบับ “{label}”</translation>
        </message>
        <message>
            <source>approved on {date} by {name}, memo {number}</source>
            <translation>เห็นชอบเมื่อ {date} โดย {name} ตามบันทึกที่ {number}</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>ยังไม่ได้รับความเห็นชอบ</translation>
        </message>
        <message>
            <source>Cooperation</source>
            <translation>เรื่องที่ประสาน</translation>
        </message>
        <message>
            <source>{count} agencies</source>
            <translation>{count} แห่ง</translation>
        </message>
        <message>
            <source>Days overdue</source>
            <translation>เกินมา (วัน)</translation>
        </message>
        <message>
            <source>No data is overdue for review</source>
            <translation>ไม่มีข้อมูลเกินกำหนดปรับปรุง</translation>
        </message>
        <message>
            <source>days overdue, the longest first</source>
            <translation>จำนวนวันที่เกินกำหนดจากมากไปน้อย</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>ผู้รายงาน</translation>
        </message>
        <message>
            <source>Acknowledged by</source>
            <translation>ผู้รับทราบ</translation>
        </message>
        <message>
            <source>No. {prefix}/</source>
            <translation>ที่ {prefix}/</translation>
        </message>
        <message>
            <source>The registry already holds records; the sample office was not filled in.</source>
            <translation>ทะเบียนมีข้อมูลอยู่แล้ว จึงไม่ได้นำสำนักงานตัวอย่างเข้า</translation>
        </message>
        <message>
            <source>Open a new data folder to try the sample office.</source>
            <translation>หากต้องการทดลอง ให้เปิดด้วยโฟลเดอร์ข้อมูลใหม่</translation>
        </message>
        <message>
            <source>the sample office</source>
            <translation>สำนักงานตัวอย่าง</translation>
        </message>
        <message>
            <source>The sample office is not filled in.</source>
            <translation>ไม่มีสำนักงานตัวอย่างอยู่ในทะเบียน</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>ไม่ใช่รายการเดียวกัน</translation>
        </message>
        <message>
            <source>A record cannot be merged with itself.</source>
            <translation>ควบรวมรายการกับตัวเองไม่ได้</translation>
        </message>
        <message>
            <source>Choose at least two different records.</source>
            <translation>เลือกอย่างน้อยสองรายการที่ต่างกัน</translation>
        </message>
        <message>
            <source>“{name}” lies in the trash and cannot be merged.</source>
            <translation>“{name}” อยู่ในถังขยะ จึงควบรวมไม่ได้</translation>
        </message>
        <message>
            <source>Restore it first, or leave it out.</source>
            <translation>กู้คืนก่อน หรือนำออกจากรายการที่เลือก</translation>
        </message>
        <message>
            <source>“{name}” is merged into another record already.</source>
            <translation>“{name}” ควบรวมกับรายการอื่นไปแล้ว</translation>
        </message>
        <message>
            <source>Choose the record it was merged into.</source>
            <translation>เลือกรายการที่ควบรวมไว้แทน</translation>
        </message>
        <message>
            <source>{number} is seen by named handlers only; merged into {other} everybody would see what was done about it.</source>
            <translation>เรื่องที่ {number} จำกัดผู้เห็นเฉพาะผู้ดำเนินการที่ระบุชื่อ ถ้ารวมเข้ากับเรื่องที่ {other} ทุกคนจะเห็นการดำเนินการในเรื่องนั้น</translation>
        </message>
        <message>
            <source>Merge the other way round: keep {number}.</source>
            <translation>รวมกลับทางกัน โดยเก็บเรื่องที่ {number} ไว้</translation>
        </message>
        <message>
            <source>Merged into {number} on {day}</source>
            <translation>รวมเข้ากับ {number} เมื่อ {day}</translation>
        </message>
        <message>
            <source>{number} was merged into this case on {day}</source>
            <translation>รวม {number} เข้ากับเรื่องนี้เมื่อ {day}</translation>
        </message>
        <message>
            <source>“{name}” ({status}) cannot be merged into another record.</source>
            <translation>“{name}” ({status}) ควบรวมเข้ากับรายการอื่นไม่ได้</translation>
        </message>
        <message>
            <source>Keep that one, or change its status first.</source>
            <translation>เลือกเก็บรายการนี้ไว้ หรือเปลี่ยนสถานะก่อน</translation>
        </message>
        <message>
            <source>Merged into “{name}” ({number})</source>
            <translation>ควบรวมกับ “{name}” ({number})</translation>
        </message>
        <message>
            <source>Merged into “{name}” ({number}) on {day}</source>
            <translation>ควบรวมกับ “{name}” ({number}) เมื่อ {day}</translation>
        </message>
        <message>
            <source>“{name}” ({number}) was merged into this record on {day}</source>
            <translation>ควบรวม “{name}” ({number}) เข้ากับรายการนี้เมื่อ {day}</translation>
        </message>
        <message>
            <source>Check both dates.</source>
            <translation>ตรวจดูวันที่ทั้งสองช่อง</translation>
        </message>
        <message>
            <source>{count} recipients.</source>
            <translation>ผู้รับ {count} ราย</translation>
        </message>
        <message>
            <source>{count} have no address for this channel.</source>
            <translation>ไม่มีที่อยู่สำหรับช่องทางนี้ {count} ราย</translation>
        </message>
        <message>
            <source>{count} are suspended, discontinued, merged or in the trash and were left out.</source>
            <translation>ไม่รวม {count} รายที่ระงับ เลิกใช้ ถูกรวม หรืออยู่ในถังขยะ</translation>
        </message>
        <message>
            <source>Topic: {name}</source>
            <translation>เรื่องที่ประสาน: {name}</translation>
        </message>
        <message>
            <source>Chosen one by one</source>
            <translation>เลือกเป็นราย ๆ</translation>
        </message>
        <message>
            <source>Quarter {quarter}, fiscal year {year}</source>
            <translation>ไตรมาสที่ {quarter} ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Saved filter: {name}</source>
            <translation>ตัวกรองที่บันทึกไว้: {name}</translation>
        </message>
        <message>
            <source>Choose the recipients another way.</source>
            <translation>เลือกผู้รับด้วยวิธีอื่น</translation>
        </message>
        <message>
            <source>Network: {name}</source>
            <translation>เครือข่าย: {name}</translation>
        </message>
        <message>
            <source>{source}, {count} recipients</source>
            <translation>{source}, {count} ราย</translation>
        </message>
        <message>
            <source>There is nobody to send it to.</source>
            <translation>ไม่มีผู้รับที่จะส่งให้</translation>
        </message>
        <message>
            <source>This entry is no longer there.</source>
            <translation>ไม่พบรายการนี้แล้ว</translation>
        </message>
        <message>
            <source>A case cannot be linked with itself.</source>
            <translation>เชื่อมโยงเรื่องกับตัวเองไม่ได้</translation>
        </message>
        <message>
            <source>Choose another case.</source>
            <translation>เลือกเรื่องอื่น</translation>
        </message>
        <message>
            <source>Refresh the list, then choose again.</source>
            <translation>เปิดรายการใหม่แล้วเลือกอีกครั้ง</translation>
        </message>
        <message>
            <source>This round is no longer in the register.</source>
            <translation>ไม่พบรอบการประเมินนี้ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>This school is no longer in the round.</source>
            <translation>โรงเรียนนี้ไม่อยู่ในรอบการประเมินแล้ว</translation>
        </message>
        <message>
            <source>This sending is no longer in the register.</source>
            <translation>ไม่มีรายการเผยแพร่นี้ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>Everybody has confirmed; there is nobody to send it to again.</source>
            <translation>ทุกรายตอบรับแล้ว ไม่มีผู้ที่ต้องส่งซ้ำ</translation>
        </message>
        <message>
            <source>Sent again to those who did not confirm the sending of {date}</source>
            <translation>ส่งซ้ำถึงผู้ที่ยังไม่ตอบรับการส่งเมื่อ {date}</translation>
        </message>
        <message>
            <source>This network is no longer in the register.</source>
            <translation>ไม่พบเครือข่ายนี้ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>This activity is no longer in the register.</source>
            <translation>ไม่พบกิจกรรมนี้ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>เห็นชอบ</translation>
        </message>
        <message>
            <source>Approved by the director</source>
            <translation>อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>กำลังดำเนินการ</translation>
        </message>
        <message>
            <source>Summarised</source>
            <translation>สรุปผลแล้ว</translation>
        </message>
        <message>
            <source>Approve the plan</source>
            <translation>อนุมัติ</translation>
        </message>
        <message>
            <source>Begin the work</source>
            <translation>เริ่มดำเนินการ</translation>
        </message>
        <message>
            <source>Summarise and close</source>
            <translation>สรุปผลและปิดแผน</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>เปิดอีกครั้ง</translation>
        </message>
        <message>
            <source>As planned</source>
            <translation>ตามแผน</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>ผลิตสื่อ</translation>
        </message>
        <message>
            <source>Draft under review</source>
            <translation>ตรวจร่าง</translation>
        </message>
        <message>
            <source>Passed for publication</source>
            <translation>อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>Waiting to be published</source>
            <translation>รอเผยแพร่</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>ประเมินแล้ว</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>เลื่อน</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Begin production</source>
            <translation>เริ่มผลิตสื่อ</translation>
        </message>
        <message>
            <source>Being set up (round)</source>
            <translation>จัดทำกรอบ</translation>
        </message>
        <message>
            <source>Handed out (round)</source>
            <translation>มอบหมายแล้ว</translation>
        </message>
        <message>
            <source>Collecting data</source>
            <translation>เก็บข้อมูล</translation>
        </message>
        <message>
            <source>Self-assessed</source>
            <translation>ประเมินตนเองแล้ว</translation>
        </message>
        <message>
            <source>Looked at by the working group</source>
            <translation>คณะทำงานตรวจ</translation>
        </message>
        <message>
            <source>Before the director (round)</source>
            <translation>เสนอ ผอ.</translation>
        </message>
        <message>
            <source>Before the board</source>
            <translation>เสนอคณะกรรมการ</translation>
        </message>
        <message>
            <source>Sent (round)</source>
            <translation>ส่งรายงานแล้ว</translation>
        </message>
        <message>
            <source>More data asked for</source>
            <translation>ขอข้อมูลเพิ่มเติม</translation>
        </message>
        <message>
            <source>Result confirmed</source>
            <translation>รับรองผลแล้ว</translation>
        </message>
        <message>
            <source>Closed (round)</source>
            <translation>ปิดรอบ</translation>
        </message>
        <message>
            <source>Baseline of the next round</source>
            <translation>เป็นข้อมูลฐานรอบถัดไป</translation>
        </message>
        <message>
            <source>Hand out the items</source>
            <translation>มอบหมายข้อ</translation>
        </message>
        <message>
            <source>Begin collecting</source>
            <translation>เริ่มเก็บข้อมูล</translation>
        </message>
        <message>
            <source>Self-assessment is done</source>
            <translation>ประเมินตนเองครบแล้ว</translation>
        </message>
        <message>
            <source>To the working group</source>
            <translation>ส่งคณะทำงานตรวจ</translation>
        </message>
        <message>
            <source>Send back to be mended (round)</source>
            <translation>ส่งกลับแก้ไข</translation>
        </message>
        <message>
            <source>Put before the director (round)</source>
            <translation>เสนอ ผอ. เห็นชอบ</translation>
        </message>
        <message>
            <source>The director sends it back</source>
            <translation>ผอ. ให้แก้ไข</translation>
        </message>
        <message>
            <source>The director approves; to the board</source>
            <translation>ผอ. เห็นชอบ เสนอคณะกรรมการ</translation>
        </message>
        <message>
            <source>The board sends it back</source>
            <translation>คณะกรรมการให้แก้ไข</translation>
        </message>
        <message>
            <source>The board approves; send the report</source>
            <translation>คณะกรรมการเห็นชอบ ส่งรายงาน</translation>
        </message>
        <message>
            <source>{what} is kept as it is now. From then on it is corrected only by a revision.</source>
            <translation>{what} จะถูกเก็บไว้ตามที่เป็นอยู่ หลังจากนี้แก้ไขได้โดยทำฉบับแก้ไขเท่านั้น</translation>
        </message>
        <message>
            <source>The director approves; send the report</source>
            <translation>ผอ. เห็นชอบ ส่งรายงาน</translation>
        </message>
        <message>
            <source>More data was asked for</source>
            <translation>มีการขอข้อมูลเพิ่มเติม</translation>
        </message>
        <message>
            <source>The data was sent</source>
            <translation>ส่งข้อมูลเพิ่มเติมแล้ว</translation>
        </message>
        <message>
            <source>The result was confirmed</source>
            <translation>ได้รับการรับรองผล</translation>
        </message>
        <message>
            <source>Close the round</source>
            <translation>ปิดรอบ</translation>
        </message>
        <message>
            <source>Take it as baseline of the next round</source>
            <translation>ใช้เป็นข้อมูลฐานรอบถัดไป</translation>
        </message>
        <message>
            <source>Not begun (item)</source>
            <translation>ยังไม่เริ่ม</translation>
        </message>
        <message>
            <source>Being filled in</source>
            <translation>กำลังดำเนินการ</translation>
        </message>
        <message>
            <source>Sent for review (item)</source>
            <translation>ส่งตรวจ</translation>
        </message>
        <message>
            <source>Sent back (item)</source>
            <translation>ส่งกลับแก้ไข</translation>
        </message>
        <message>
            <source>Passed review</source>
            <translation>ผ่านตรวจ</translation>
        </message>
        <message>
            <source>Locked (item)</source>
            <translation>ล็อก</translation>
        </message>
        <message>
            <source>Begin (item)</source>
            <translation>เริ่มดำเนินการ</translation>
        </message>
        <message>
            <source>Send for review</source>
            <translation>ส่งตรวจ</translation>
        </message>
        <message>
            <source>Take back (item)</source>
            <translation>ดึงกลับมาแก้ไข</translation>
        </message>
        <message>
            <source>Send back with a reason</source>
            <translation>ส่งกลับพร้อมเหตุผล</translation>
        </message>
        <message>
            <source>Pass (item)</source>
            <translation>ผ่านการตรวจ</translation>
        </message>
        <message>
            <source>Lock (item)</source>
            <translation>ล็อกข้อนี้</translation>
        </message>
        <message>
            <source>Unlock (item)</source>
            <translation>ปลดล็อก</translation>
        </message>
        <message>
            <source>Not reported yet</source>
            <translation>ยังไม่รายงาน</translation>
        </message>
        <message>
            <source>Reported (KPI)</source>
            <translation>รายงานแล้ว</translation>
        </message>
        <message>
            <source>Confirmed by the KPI supervisor</source>
            <translation>ผู้กำกับดูแลรับรอง</translation>
        </message>
        <message>
            <source>Draft (framework)</source>
            <translation>ร่าง</translation>
        </message>
        <message>
            <source>Published (framework)</source>
            <translation>ประกาศใช้แล้ว</translation>
        </message>
        <message>
            <source>No longer used (framework)</source>
            <translation>เลิกใช้</translation>
        </message>
        <message>
            <source>Publish the edition</source>
            <translation>ประกาศใช้</translation>
        </message>
        <message>
            <source>{what} is frozen: a change is a new edition from then on.</source>
            <translation>{what} จะแก้ไขไม่ได้อีก หากต้องการเปลี่ยนให้ทำรุ่นใหม่</translation>
        </message>
        <message>
            <source>Retire the edition</source>
            <translation>เลิกใช้รุ่นนี้</translation>
        </message>
        <message>
            <source>Use the edition again</source>
            <translation>นำกลับมาใช้</translation>
        </message>
        <message>
            <source>Draft (agreement)</source>
            <translation>ร่าง</translation>
        </message>
        <message>
            <source>Signed (agreement)</source>
            <translation>ลงนามแล้ว</translation>
        </message>
        <message>
            <source>Ended (agreement)</source>
            <translation>สิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>It was signed</source>
            <translation>ลงนามแล้ว</translation>
        </message>
        <message>
            <source>It has ended</source>
            <translation>สิ้นสุด</translation>
        </message>
        <message>
            <source>Back to draft (agreement)</source>
            <translation>กลับเป็นร่าง</translation>
        </message>
        <message>
            <source>Identified (risk)</source>
            <translation>ระบุแล้ว</translation>
        </message>
        <message>
            <source>Measure under way</source>
            <translation>กำลังดำเนินการ</translation>
        </message>
        <message>
            <source>Accepted (risk)</source>
            <translation>ยอมรับความเสี่ยง</translation>
        </message>
        <message>
            <source>Under control</source>
            <translation>ควบคุมได้แล้ว</translation>
        </message>
        <message>
            <source>Carried to the next year</source>
            <translation>ยกไปปีถัดไป</translation>
        </message>
        <message>
            <source>Begin the measure (risk)</source>
            <translation>เริ่มดำเนินการตามมาตรการ</translation>
        </message>
        <message>
            <source>Accept the risk</source>
            <translation>ยอมรับความเสี่ยง</translation>
        </message>
        <message>
            <source>It is under control</source>
            <translation>ควบคุมได้แล้ว</translation>
        </message>
        <message>
            <source>Carry to the next year</source>
            <translation>ยกไปปีถัดไป</translation>
        </message>
        <message>
            <source>Look at it again (risk)</source>
            <translation>นำกลับมาติดตาม</translation>
        </message>
        <message>
            <source>Draft (survey)</source>
            <translation>ร่าง</translation>
        </message>
        <message>
            <source>Open for answers (survey)</source>
            <translation>เปิดรับ</translation>
        </message>
        <message>
            <source>Closed for answers</source>
            <translation>ปิดรับ</translation>
        </message>
        <message>
            <source>Analysed (survey)</source>
            <translation>วิเคราะห์แล้ว</translation>
        </message>
        <message>
            <source>Reported (survey)</source>
            <translation>รายงานแล้ว</translation>
        </message>
        <message>
            <source>Open for answers (step)</source>
            <translation>เปิดรับคำตอบ</translation>
        </message>
        <message>
            <source>No more answers</source>
            <translation>ปิดรับคำตอบ</translation>
        </message>
        <message>
            <source>It is analysed</source>
            <translation>วิเคราะห์แล้ว</translation>
        </message>
        <message>
            <source>It was reported</source>
            <translation>รายงานผลแล้ว</translation>
        </message>
        <message>
            <source>Open again for answers</source>
            <translation>เปิดรับอีกครั้ง</translation>
        </message>
        <message>
            <source>Proposed (practice)</source>
            <translation>เสนอ</translation>
        </message>
        <message>
            <source>Chosen (practice)</source>
            <translation>คัดเลือก</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>ไม่คัดเลือก</translation>
        </message>
        <message>
            <source>Made known (practice)</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Choose (practice)</source>
            <translation>คัดเลือก</translation>
        </message>
        <message>
            <source>Do not choose</source>
            <translation>ไม่คัดเลือก</translation>
        </message>
        <message>
            <source>It was made known</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Pass for publication</source>
            <translation>อนุมัติ</translation>
        </message>
        <message>
            <source>Ready, waiting for its day</source>
            <translation>พร้อม รอเผยแพร่</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>เลื่อนกำหนด</translation>
        </message>
        <message>
            <source>Cancel the item</source>
            <translation>ยกเลิกรายการ</translation>
        </message>
        <message>
            <source>Not published after all</source>
            <translation>ยังไม่ได้เผยแพร่ (ย้อนกลับ)</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>นำกลับมาวางแผน</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>รับข่าวแล้ว</translation>
        </message>
        <message>
            <source>Being edited</source>
            <translation>กำลังเรียบเรียง</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>เก็บเข้าคลังแล้ว</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>ไม่เผยแพร่</translation>
        </message>
        <message>
            <source>Begin editing</source>
            <translation>เริ่มเรียบเรียง</translation>
        </message>
        <message>
            <source>Put into the archive</source>
            <translation>นำเข้าคลังข้อมูล</translation>
        </message>
        <message>
            <source>Do not publish</source>
            <translation>ไม่เผยแพร่ข่าวนี้</translation>
        </message>
        <message>
            <source>Whoever works on the case must not be (s. 13):</source>
            <translation>ผู้ดำเนินการเรื่องนี้ต้องไม่เป็นบุคคลต่อไปนี้ (ม.13)</translation>
        </message>
        <message>
            <source>1. a party to it</source>
            <translation>1. เป็นคู่กรณีเอง</translation>
        </message>
        <message>
            <source>2. engaged or married to a party</source>
            <translation>2. เป็นคู่หมั้นหรือคู่สมรสของคู่กรณี</translation>
        </message>
        <message>
            <source>3. a relative of a party: parent or child of any degree, brother, sister or cousin within three degrees, by marriage within two</source>
            <translation>3. เป็นญาติของคู่กรณี คือ บุพการีหรือผู้สืบสันดานทุกชั้น พี่น้องหรือลูกพี่ลูกน้องภายในสามชั้น ญาติทางแต่งงานภายในสองชั้น</translation>
        </message>
        <message>
            <source>4. now or formerly the legal representative, guardian, representative or agent of a party</source>
            <translation>4. เป็นหรือเคยเป็นผู้แทนโดยชอบธรรม ผู้พิทักษ์ ผู้แทน หรือตัวแทนของคู่กรณี</translation>
        </message>
        <message>
            <source>5. a creditor, debtor or employer of a party</source>
            <translation>5. เป็นเจ้าหนี้ ลูกหนี้ หรือนายจ้างของคู่กรณี</translation>
        </message>
        <message>
            <source>6. in another position named by ministerial regulation</source>
            <translation>6. กรณีอื่นตามที่กำหนดในกฎกระทรวง</translation>
        </message>
        <message>
            <source>Received (case)</source>
            <translation>รับเรื่อง</translation>
        </message>
        <message>
            <source>Being screened</source>
            <translation>กลั่นกรอง</translation>
        </message>
        <message>
            <source>Waiting for the complainant</source>
            <translation>รอข้อมูลจากผู้ร้อง</translation>
        </message>
        <message>
            <source>Not taken up</source>
            <translation>ไม่รับพิจารณา</translation>
        </message>
        <message>
            <source>Forwarded to another agency</source>
            <translation>ส่งต่อหน่วยงานอื่น</translation>
        </message>
        <message>
            <source>Agency has reported</source>
            <translation>หน่วยงานรายงานแล้ว</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>มอบหมายแล้ว</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>ส่งคืน</translation>
        </message>
        <message>
            <source>Being worked on</source>
            <translation>อยู่ระหว่างดำเนินการ</translation>
        </message>
        <message>
            <source>Finding facts</source>
            <translation>สืบข้อเท็จจริง</translation>
        </message>
        <message>
            <source>Before the director</source>
            <translation>เสนอ ผอ. พิจารณา</translation>
        </message>
        <message>
            <source>Settled, result to be told</source>
            <translation>แล้วเสร็จ รอแจ้งผล</translation>
        </message>
        <message>
            <source>Complainant told</source>
            <translation>แจ้งผลผู้ร้องแล้ว</translation>
        </message>
        <message>
            <source>Contested / appealed</source>
            <translation>โต้แย้ง/อุทธรณ์</translation>
        </message>
        <message>
            <source>Closed (case)</source>
            <translation>ยุติเรื่อง</translation>
        </message>
        <message>
            <source>Acknowledged with thanks</source>
            <translation>รับทราบ/ขอบคุณ</translation>
        </message>
        <message>
            <source>Begin screening</source>
            <translation>เริ่มกลั่นกรอง</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>มอบหมาย</translation>
        </message>
        <message>
            <source>Acknowledge with thanks</source>
            <translation>รับทราบและขอบคุณ</translation>
        </message>
        <message>
            <source>Ask the complainant for more</source>
            <translation>ขอข้อมูลเพิ่มจากผู้ร้อง</translation>
        </message>
        <message>
            <source>The clocks stand still until the complainant of {what} answers.</source>
            <translation>หยุดนับเวลาของ {what} จนกว่าผู้ร้องจะส่งข้อมูล</translation>
        </message>
        <message>
            <source>What is asked of the complainant</source>
            <translation>ข้อมูลที่ขอ</translation>
        </message>
        <message>
            <source>The complainant has answered</source>
            <translation>ผู้ร้องส่งข้อมูลแล้ว</translation>
        </message>
        <message>
            <source>Close: the complainant did not answer</source>
            <translation>ยุติ: ผู้ร้องไม่ส่งข้อมูล</translation>
        </message>
        <message>
            <source>Forward to another agency</source>
            <translation>ส่งต่อหน่วยงานอื่น</translation>
        </message>
        <message>
            <source>Do not take it up</source>
            <translation>ไม่รับพิจารณา</translation>
        </message>
        <message>
            <source>{what} is not taken up; the complainant is told why.</source>
            <translation>ไม่รับ {what} ไว้พิจารณา และแจ้งเหตุผลให้ผู้ร้องทราบ</translation>
        </message>
        <message>
            <source>The agency has reported</source>
            <translation>หน่วยงานรายงานผลแล้ว</translation>
        </message>
        <message>
            <source>Settle by the agency's report</source>
            <translation>สรุปผลตามรายงานของหน่วยงาน</translation>
        </message>
        <message>
            <source>Begin the work (case)</source>
            <translation>เริ่มดำเนินการ</translation>
        </message>
        <message>
            <source>Hand back: not ours to do</source>
            <translation>ส่งคืน: ไม่ใช่อำนาจหน้าที่</translation>
        </message>
        <message>
            <source>Screen again</source>
            <translation>กลั่นกรองใหม่</translation>
        </message>
        <message>
            <source>Appoint a fact-finding committee</source>
            <translation>ตั้งคณะกรรมการสืบข้อเท็จจริง</translation>
        </message>
        <message>
            <source>Put before the director</source>
            <translation>เสนอ ผอ. พิจารณา</translation>
        </message>
        <message>
            <source>The director has decided</source>
            <translation>ผอ. พิจารณาแล้ว</translation>
        </message>
        <message>
            <source>Back to be worked on</source>
            <translation>ส่งกลับดำเนินการต่อ</translation>
        </message>
        <message>
            <source>{what} goes back to be worked on; the reason stays in its timeline.</source>
            <translation>ส่ง {what} กลับดำเนินการต่อ ข้อสั่งการอยู่ในลำดับเหตุการณ์</translation>
        </message>
        <message>
            <source>What the director wants done</source>
            <translation>ข้อสั่งการ</translation>
        </message>
        <message>
            <source>The complainant was told</source>
            <translation>แจ้งผลผู้ร้อง</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>ยุติเรื่อง</translation>
        </message>
        <message>
            <source>{what} is closed; it can be opened again with a reason.</source>
            <translation>ยุติ {what} เปิดใหม่ได้โดยระบุเหตุผล</translation>
        </message>
        <message>
            <source>The complainant contests it</source>
            <translation>ผู้ร้องโต้แย้ง/อุทธรณ์</translation>
        </message>
        <message>
            <source>What the complainant contests</source>
            <translation>ข้อโต้แย้งของผู้ร้อง</translation>
        </message>
        <message>
            <source>Take up what is contested</source>
            <translation>รับข้อโต้แย้งไปดำเนินการ</translation>
        </message>
        <message>
            <source>Open the case again</source>
            <translation>เปิดเรื่องอีกครั้ง</translation>
        </message>
        <message>
            <source>Planned (improvement)</source>
            <translation>วางแผน</translation>
        </message>
        <message>
            <source>Being carried out</source>
            <translation>กำลังดำเนินการ</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>ดำเนินการแล้ว รอติดตาม</translation>
        </message>
        <message>
            <source>Checked: it worked</source>
            <translation>ติดตามแล้ว ได้ผล</translation>
        </message>
        <message>
            <source>Checked: not yet solved</source>
            <translation>ติดตามแล้ว ยังไม่ได้ผล</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>ยกเลิกมาตรการ</translation>
        </message>
        <message>
            <source>Begin the measure</source>
            <translation>เริ่มดำเนินการ</translation>
        </message>
        <message>
            <source>The measure is carried out</source>
            <translation>ดำเนินการเสร็จแล้ว</translation>
        </message>
        <message>
            <source>Drop the measure</source>
            <translation>ยกเลิกมาตรการ</translation>
        </message>
        <message>
            <source>Carry on with the measure</source>
            <translation>ดำเนินการต่อ</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>นำกลับมาพิจารณา</translation>
        </message>
        <message>
            <source>The reason is still missing.</source>
            <translation>ยังไม่ได้ระบุเหตุผล</translation>
        </message>
        <message>
            <source>Write why the name is needed; it stays on record.</source>
            <translation>เขียนว่าต้องใช้ชื่อเพื่ออะไร เหตุผลนี้จะถูกบันทึกไว้</translation>
        </message>
        <message>
            <source>Nothing is kept about who complains in this case.</source>
            <translation>เรื่องนี้ไม่มีข้อมูลผู้ร้อง</translation>
        </message>
        <message>
            <source>The reason holds the hidden name.</source>
            <translation>เหตุผลมีชื่อที่ขอปกปิดอยู่</translation>
        </message>
        <message>
            <source>Write “the complainant” in its place; the reason can be read by others.</source>
            <translation>ให้ใช้คำว่า “ผู้ร้อง” แทน เพราะผู้อื่นอ่านเหตุผลได้</translation>
        </message>
        <message>
            <source>The name or telephone of the complainant, which is to be hidden, stands in “{field}”.</source>
            <translation>ชื่อหรือโทรศัพท์ของผู้ร้องที่ขอปกปิดอยู่ใน “{field}”</translation>
        </message>
        <message>
            <source>Write “the complainant” in its place.</source>
            <translation>ให้ใช้คำว่า “ผู้ร้อง” แทน</translation>
        </message>
        <message>
            <source>Write why, for it stands in the history.</source>
            <translation>พิมพ์เหตุผล เพื่อบันทึกไว้ในประวัติ</translation>
        </message>
        <message>
            <source>The memo number is still missing.</source>
            <translation>ยังไม่ได้ระบุเลขที่บันทึก</translation>
        </message>
        <message>
            <source>“{step}” is taken with one record at a time.</source>
            <translation>“{step}” ทำได้ครั้งละหนึ่งรายการ</translation>
        </message>
        <message>
            <source>Choose one of them, then the next.</source>
            <translation>เลือกทีละรายการ</translation>
        </message>
        <message>
            <source>Fill it in, then take the step again.</source>
            <translation>กรอกให้ครบ แล้วทำขั้นตอนนี้อีกครั้ง</translation>
        </message>
        <message>
            <source>Type the number of the memo on which the decision was written.</source>
            <translation>พิมพ์เลขที่บันทึกข้อความที่ลงความเห็นไว้</translation>
        </message>
        <message>
            <source>The date is still missing.</source>
            <translation>ยังไม่ได้ระบุวันที่</translation>
        </message>
        <message>
            <source>Type the day of the decision.</source>
            <translation>พิมพ์วันที่พิจารณา</translation>
        </message>
        <message>
            <source>This forwarding is no longer in the register.</source>
            <translation>ไม่มีรายการส่งต่อนี้ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>This step is no longer there.</source>
            <translation>ไม่มีขั้นตอนนี้แล้ว</translation>
        </message>
        <message>
            <source>The date lies in the future.</source>
            <translation>วันที่นี้ยังมาไม่ถึง</translation>
        </message>
        <message>
            <source>Type the day on which it was done.</source>
            <translation>กรอกวันที่ที่ได้ดำเนินการจริง</translation>
        </message>
        <message>
            <source>The step was done before the request was received.</source>
            <translation>วันที่ทำขั้นตอนนี้อยู่ก่อนวันรับเรื่อง</translation>
        </message>
        <message>
            <source>Correct the day.</source>
            <translation>แก้ไขวันที่</translation>
        </message>
        <message>
            <source>The day lies before the one that must come first ({day}).</source>
            <translation>วันที่อยู่ก่อนวันที่ต้องมาก่อน ({day})</translation>
        </message>
        <message>
            <source>The reminder before this one was not sent yet.</source>
            <translation>ยังไม่ได้บันทึกการเตือนครั้งก่อนหน้า</translation>
        </message>
        <message>
            <source>Write that one down first.</source>
            <translation>บันทึกครั้งก่อนหน้าก่อน</translation>
        </message>
        <message>
            <source>The report cannot have come before the case was sent.</source>
            <translation>วันที่รายงานอยู่ก่อนวันที่ส่งเรื่อง</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>อยู่ในถังขยะ</translation>
        </message>
        <message>
            <source>merged into another</source>
            <translation>รวมเข้ากับเรื่องอื่นแล้ว</translation>
        </message>
        <message>
            <source>“{step}” is not possible for “{name}” ({status}).</source>
            <translation>“{name}” ({status}) ทำรายการ “{step}” ไม่ได้</translation>
        </message>
        <message>
            <source>Open the record again and look at its status.</source>
            <translation>เปิดรายการนี้อีกครั้งแล้วตรวจดูสถานะ</translation>
        </message>
        <message>
            <source>“{step}” is not possible for {count} of the records, for example “{name}” ({status}).</source>
            <translation>มี {count} รายการที่ทำรายการ “{step}” ไม่ได้ เช่น “{name}” ({status})</translation>
        </message>
        <message>
            <source>Take them out of the selection, then try again.</source>
            <translation>นำออกจากรายการที่เลือก แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>How the data were verified is still missing.</source>
            <translation>ยังไม่ได้ระบุวิธีตรวจสอบ</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <translation>เลือกจากรายการ</translation>
        </message>
        <message>
            <source>one person</source>
            <translation>บุคคล 1 ราย</translation>
        </message>
        <message>
            <source>Personal data removed</source>
            <translation>ลบข้อมูลส่วนบุคคลแล้ว</translation>
        </message>
        <message>
            <source>No record is chosen.</source>
            <translation>ยังไม่ได้เลือกรายการ</translation>
        </message>
        <message>
            <source>Choose one or more records first.</source>
            <translation>เลือกอย่างน้อยหนึ่งรายการก่อน</translation>
        </message>
        <message>
            <source>One of the records is no longer in the register.</source>
            <translation>มีรายการที่ไม่อยู่ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>มีฉบับใหม่แทนแล้ว</translation>
        </message>
        <message>
            <source>The version has no name yet.</source>
            <translation>ยังไม่ได้ตั้งชื่อทะเบียนฉบับนี้</translation>
        </message>
        <message>
            <source>Type what it is called, for example the year.</source>
            <translation>พิมพ์ชื่อ เช่น ทะเบียนประจำปี 2569</translation>
        </message>
        <message>
            <source>Type the day as of which the data are right.</source>
            <translation>พิมพ์วันที่ของข้อมูล</translation>
        </message>
        <message>
            <source>Who approved it is still missing.</source>
            <translation>ยังไม่ได้ระบุผู้ให้ความเห็นชอบ</translation>
        </message>
        <message>
            <source>Type the name of the director or the acting one.</source>
            <translation>พิมพ์ชื่อผู้อำนวยการหรือผู้รักษาราชการแทน</translation>
        </message>
        <message>
            <source>This version is no longer there.</source>
            <translation>ไม่พบทะเบียนฉบับนี้แล้ว</translation>
        </message>
        <message>
            <source>The version “{label}” is “{status}”; this step is not possible.</source>
            <translation>ทะเบียนฉบับ “{label}” มีสถานะ “{status}” จึงทำขั้นตอนนี้ไม่ได้</translation>
        </message>
        <message>
            <source>How it was sent is still missing.</source>
            <translation>ยังไม่ได้ระบุวิธีเผยแพร่</translation>
        </message>
        <message>
            <source>To whom it was sent is still missing.</source>
            <translation>ยังไม่ได้ระบุผู้รับ</translation>
        </message>
        <message>
            <source>Type who received it.</source>
            <translation>พิมพ์ว่าส่งถึงผู้ใด</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>มีการแก้ไขที่ยังไม่บันทึก</translation>
        </message>
        <message>
            <source>Unsaved changes; draft kept {time}</source>
            <translation>มีการแก้ไขที่ยังไม่บันทึก  เก็บร่างไว้แล้ว {time}</translation>
        </message>
        <message>
            <source>There is a draft of this form that was not saved.</source>
            <translation>พบร่างของแบบฟอร์มนี้ที่ยังไม่ได้บันทึก</translation>
        </message>
        <message>
            <source>Take up the draft</source>
            <translation>ใช้ร่างนี้ต่อ</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>ทิ้งร่าง</translation>
        </message>
        <message>
            <source>Saved “{name}”</source>
            <translation>บันทึก “{name}” แล้ว</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>เปิดไฟล์</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>อัตโนมัติ</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>สั่งสำรองเอง</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>ก่อนกู้คืน</translation>
        </message>
        <message>
            <source>Before an upgrade</source>
            <translation>ก่อนปรับรุ่น</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>สำรองเมื่อ</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Day counted</source>
            <translation>วันที่นับ</translation>
        </message>
        <message>
            <source>{count} weeks in which no day was counted</source>
            <translation>อีก {count} สัปดาห์ที่ไม่นับวัน</translation>
        </message>
        <message>
            <source>{count} weeks: days {first} to {last}</source>
            <translation>อีก {count} สัปดาห์: วันที่ {first} ถึง {last}</translation>
        </message>
        <message>
            <source>Holiday (in a square)</source>
            <translation>วันหยุด</translation>
        </message>
        <message>
            <source>Due day</source>
            <translation>ครบกำหนด</translation>
        </message>
        <message>
            <source>In force (due day)</source>
            <translation>กำหนดที่ใช้อยู่</translation>
        </message>
        <message>
            <source>Waiting (clock)</source>
            <translation>หยุดนับ</translation>
        </message>
        <message>
            <source>Big number = day counted</source>
            <translation>ตัวเลขใหญ่ = ลำดับวันที่นับ</translation>
        </message>
        <message>
            <source>hatched = the office is closed</source>
            <translation>ลายเส้นเฉียง = วันหยุดราชการ</translation>
        </message>
        <message>
            <source>heavy frame = first day and due day</source>
            <translation>กรอบหนา = วันเริ่มต้นและวันครบกำหนด</translation>
        </message>
        <message>
            <source>grey = not counted, the complainant is waited for</source>
            <translation>พื้นเทา = หยุดนับ รอผู้ร้อง</translation>
        </message>
        <message>
            <source>Step no.</source>
            <translation>ขั้น</translation>
        </message>
        <message>
            <source>What (working)</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Day (working)</source>
            <translation>วัน</translation>
        </message>
        <message>
            <source>Size (MB)</source>
            <translation>ขนาด (MB)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>แฟ้ม</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>ข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>สำรองตอนนี้</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>ตรวจสอบ</translation>
        </message>
        <message>
            <source>Read the backup and compare it with what was written</source>
            <translation>อ่านข้อมูลสำรองแล้วเทียบกับที่เขียนไว้</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>กู้คืน…</translation>
        </message>
        <message>
            <source>Restore from a file …</source>
            <translation>กู้คืนจากแฟ้มอื่น…</translation>
        </message>
        <message>
            <source>Files of “{round}”</source>
            <translation>ไฟล์ของ “{round}”</translation>
        </message>
        <message>
            <source>Write the files</source>
            <translation>ทำไฟล์</translation>
        </message>
        <message>
            <source>Add assessors …</source>
            <translation>เพิ่มผู้ประเมิน …</translation>
        </message>
        <message>
            <source>Take in files that came back …</source>
            <translation>รับไฟล์ที่ส่งกลับมา …</translation>
        </message>
        <message>
            <source>Files for</source>
            <translation>ไฟล์สำหรับ</translation>
        </message>
        <message>
            <source>Schools (each answers for itself)</source>
            <translation>สถานศึกษา (ประเมินตนเอง)</translation>
        </message>
        <message>
            <source>Assessors (each gives an opinion)</source>
            <translation>ผู้ประเมิน (ให้ความเห็นรายคน)</translation>
        </message>
        <message>
            <source>School assessed</source>
            <translation>สถานศึกษาที่รับการประเมิน</translation>
        </message>
        <message>
            <source>For (file)</source>
            <translation>ไฟล์ของ</translation>
        </message>
        <message>
            <source>Post or committee</source>
            <translation>ตำแหน่งหรือคณะ</translation>
        </message>
        <message>
            <source>File sent</source>
            <translation>ส่งไฟล์</translation>
        </message>
        <message>
            <source>File back</source>
            <translation>ได้ไฟล์คืน</translation>
        </message>
        <message>
            <source>Items answered</source>
            <translation>ข้อที่ตอบ</translation>
        </message>
        <message>
            <source>No school is in this round yet. Put schools into it first.</source>
            <translation>รอบนี้ยังไม่มีสถานศึกษา เพิ่มสถานศึกษาเข้ารอบก่อน</translation>
        </message>
        <message>
            <source>Nobody is on a committee of this round. “Add assessors” takes names typed one a line.</source>
            <translation>รอบนี้ยังไม่มีรายชื่อคณะทำงาน “เพิ่มผู้ประเมิน” ใช้พิมพ์รายชื่อบรรทัดละ 1 คน</translation>
        </message>
        <message>
            <source>{count} in all, {back} came back</source>
            <translation>ทั้งหมด {count} ได้กลับมา {back}</translation>
        </message>
        <message>
            <source>Write {count} files</source>
            <translation>ทำไฟล์ {count} ไฟล์</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>ทำไฟล์</translation>
        </message>
        <message>
            <source>Names, one a line</source>
            <translation>รายชื่อ บรรทัดละ 1 คน</translation>
        </message>
        <message>
            <source>Each gets a file of their own. The name is how their opinion is known when it comes back.</source>
            <translation>แต่ละคนได้ไฟล์ของตนเอง เมื่อไฟล์กลับมาโปรแกรมรู้จักความเห็นจากชื่อนี้</translation>
        </message>
        <message>
            <source>Add assessors</source>
            <translation>เพิ่มผู้ประเมิน</translation>
        </message>
        <message>
            <source>Add these names</source>
            <translation>เพิ่มรายชื่อนี้</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>โฟลเดอร์สำหรับเก็บไฟล์</translation>
        </message>
        <message>
            <source>Writing {count} files …</source>
            <translation>กำลังทำไฟล์ {count} ไฟล์ …</translation>
        </message>
        <message>
            <source>{count} files are in “{folder}”. Send each to whom it is for.</source>
            <translation>ทำไฟล์ไว้ใน “{folder}” แล้ว {count} ไฟล์ ส่งให้ผู้รับแต่ละรายได้</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>เปิดโฟลเดอร์</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>กำลังสำรองข้อมูล</translation>
        </message>
        <message>
            <source>Cancel the backup</source>
            <translation>ยกเลิกการสำรอง</translation>
        </message>
        <message>
            <source>Second place: {folder}</source>
            <translation>แห่งที่สอง: {folder}</translation>
        </message>
        <message>
            <source>No second place is set. A copy on a USB stick saves the data even if this computer breaks.</source>
            <translation>ยังไม่ได้กำหนดที่เก็บแห่งที่สอง สำเนาในแฟลชไดรฟ์ช่วยให้ข้อมูลปลอดภัยแม้เครื่องนี้เสีย</translation>
        </message>
        <message>
            <source>There is no backup yet. {place}</source>
            <translation>ยังไม่มีข้อมูลสำรอง {place}</translation>
        </message>
        <message>
            <source>Backed up: {name}</source>
            <translation>สำรองแล้ว: {name}</translation>
        </message>
        <message>
            <source>“{name}” is whole: every letter is as it was written.</source>
            <translation>“{name}” สมบูรณ์ ตรงกับที่เขียนไว้ทุกตัวอักษร</translation>
        </message>
        <message>
            <source>“{name}” is damaged. Choose another backup.</source>
            <translation>“{name}” เสียหาย เลือกข้อมูลสำรองชุดอื่น</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>เลือกข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Backups (*.db)</source>
            <translation>ข้อมูลสำรอง (*.db)</translation>
        </message>
        <message>
            <source>Go back to the backup of {when}</source>
            <translation>กู้คืนข้อมูลสำรอง {when}</translation>
        </message>
        <message>
            <source>What was entered after it goes away. The present state is backed up first, so that you can come back to it.</source>
            <translation>ข้อมูลที่กรอกหลังจากนั้นจะไม่อยู่ โปรแกรมจะสำรองข้อมูลปัจจุบันไว้ก่อน จึงย้อนกลับมาได้</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>กู้คืนข้อมูลสำรองนี้</translation>
        </message>
        <message>
            <source>Data are correct</source>
            <translation>ยืนยันว่าข้อมูลถูกต้อง</translation>
        </message>
        <message>
            <source>Do not pass over it</source>
            <translation>ไม่ข้ามแถวนี้</translation>
        </message>
        <message>
            <source>Not as a new record</source>
            <translation>ไม่เพิ่มเป็นรายการใหม่</translation>
        </message>
        <message>
            <source>Do not update that record</source>
            <translation>ไม่ปรับปรุงรายการเดิม</translation>
        </message>
        <message>
            <source>Save what must be mended as Excel</source>
            <translation>บันทึกรายการที่ต้องแก้เป็น Excel</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>แถว {row}</translation>
        </message>
        <message>
            <source>It is not brought in.</source>
            <translation>บรรทัดนี้จะไม่ถูกนำเข้า</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>ในไฟล์</translation>
        </message>
        <message>
            <source>Edit this cell (F2)</source>
            <translation>แก้ในช่องนี้ (F2)</translation>
        </message>
        <message>
            <source>In every row with a year in ค.ศ. ({count} rows)</source>
            <translation>ใช้กับทุกแถวที่เป็น ค.ศ. ({count} แถว)</translation>
        </message>
        <message>
            <source>{repair} in all {count} rows</source>
            <translation>{repair} ทั้ง {count} แถว</translation>
        </message>
        <message>
            <source>Use it in this row</source>
            <translation>ใช้ในแถวนี้</translation>
        </message>
        <message>
            <source>In all {count} rows with “{value}”</source>
            <translation>ใช้กับทุกแถวที่เป็น “{value}” ({count} แถว)</translation>
        </message>
        <message>
            <source>It resembles these too</source>
            <translation>คล้ายรายการเหล่านี้ด้วย</translation>
        </message>
        <message>
            <source>Update the record there is</source>
            <translation>ปรับปรุงรายการเดิม</translation>
        </message>
        <message>
            <source>Add as a new record</source>
            <translation>เพิ่มเป็นรายการใหม่</translation>
        </message>
        <message>
            <source>Now in the register</source>
            <translation>ในทะเบียน</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>ข้อมูลทะเบียน</translation>
        </message>
        <message>
            <source>Adds the contact person {name}</source>
            <translation>เพิ่มผู้ประสานงาน {name}</translation>
        </message>
        <message>
            <source>Pass over this row (Delete)</source>
            <translation>ข้ามแถวนี้ (Delete)</translation>
        </message>
        <message>
            <source>{count} rows are selected</source>
            <translation>เลือกไว้ {count} แถว</translation>
        </message>
        <message>
            <source>Update the records there are</source>
            <translation>ปรับปรุงรายการเดิมทั้งหมด</translation>
        </message>
        <message>
            <source>Add all as new records</source>
            <translation>เพิ่มเป็นรายการใหม่ทั้งหมด</translation>
        </message>
        <message>
            <source>Pass over these rows (Delete)</source>
            <translation>ข้ามแถวที่เลือก (Delete)</translation>
        </message>
        <message>
            <source>Take the decisions back</source>
            <translation>ยกเลิกการตัดสินใจ</translation>
        </message>
        <message>
            <source>The register says the same already.</source>
            <translation>ในทะเบียนมีข้อมูลตรงกันอยู่แล้ว</translation>
        </message>
        <message>
            <source>Will be recorded as</source>
            <translation>จะบันทึกเป็น</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>ติดต่อ</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>การพิจารณา</translation>
        </message>
        <message>
            <source>Networks and activities</source>
            <translation>เครือข่ายและกิจกรรม</translation>
        </message>
        <message>
            <source>More</source>
            <translation>เพิ่มเติม</translation>
        </message>
        <message>
            <source>Name, number, telephone, contact person  (Ctrl+F)</source>
            <translation>ชื่อ เลขทะเบียน โทรศัพท์ ผู้ประสานงาน  (Ctrl+F)</translation>
        </message>
        <message>
            <source>No agencies in the register yet</source>
            <translation>ยังไม่มีหน่วยงานในทะเบียน</translation>
        </message>
        <message>
            <source>This register keeps the agencies, organisations and people the office works with; it is searched, printed as a directory, and used to choose who receives the news.</source>
            <translation>ทะเบียนนี้เก็บหน่วยงาน องค์กร และบุคคลที่สำนักงานประสานงานด้วย ใช้ค้นหา พิมพ์ทำเนียบ และเลือกผู้รับข่าวประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>Add the first agency</source>
            <translation>เพิ่มหน่วยงานแรก</translation>
        </message>
        <message>
            <source>Fill in a sample office</source>
            <translation>ใส่ข้อมูลสำนักงานตัวอย่าง</translation>
        </message>
        <message>
            <source>“{name}” was typed and not saved ({count} drafts in all).</source>
            <translation>พบร่าง “{name}” ที่ยังไม่ได้บันทึก (ร่างทั้งหมด {count} รายการ)</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>เปิดร่าง</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>หน่วยงาน</translation>
        </message>
        <message>
            <source>“{typed}” is not a number.</source>
            <translation>“{typed}” ไม่ใช่ตัวเลข ตรวจอีกครั้ง</translation>
        </message>
        <message>
            <source>Results by month</source>
            <translation>ผลรายเดือน</translation>
        </message>
        <message>
            <source>Measured results</source>
            <translation>ผลลัพธ์ตามตัววัด</translation>
        </message>
        <message>
            <source>Measure (item)</source>
            <translation>ตัววัด</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>เป้าหมาย</translation>
        </message>
        <message>
            <source>Result (measure)</source>
            <translation>ผล</translation>
        </message>
        <message>
            <source>Success %</source>
            <translation>สำเร็จ %</translation>
        </message>
        <message>
            <source>Compared (measure)</source>
            <translation>คู่เทียบ</translation>
        </message>
        <message>
            <source>less is better</source>
            <translation>ยิ่งน้อยยิ่งดี</translation>
        </message>
        <message>
            <source>Keep this search and these filters …</source>
            <translation>เก็บคำค้นและตัวกรองนี้ไว้…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>เปลี่ยนชื่อ</translation>
        </message>
        <message>
            <source>Keep this filter</source>
            <translation>เก็บตัวกรองนี้ไว้</translation>
        </message>
        <message>
            <source>It will be in the list of kept filters under this name.</source>
            <translation>จะอยู่ในรายการตัวกรองที่เก็บไว้ด้วยชื่อนี้</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>เก็บไว้</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>ชื่อตัวกรอง</translation>
        </message>
        <message>
            <source>Replace the filter “{name}”</source>
            <translation>แทนที่ตัวกรอง “{name}”</translation>
        </message>
        <message>
            <source>There is a filter of this name already.</source>
            <translation>มีตัวกรองชื่อนี้อยู่แล้ว</translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>หนังสือ</translation>
        </message>
        <message>
            <source>Signature and copies</source>
            <translation>ผู้ลงนามและสำเนา</translation>
        </message>
        <message>
            <source>Letter and text</source>
            <translation>หนังสือและข้อความ</translation>
        </message>
        <message>
            <source>Signature, enclosures</source>
            <translation>ผู้ลงนาม สิ่งที่ส่งมาด้วย</translation>
        </message>
        <message>
            <source>See the letter, print or save it</source>
            <translation>ดู พิมพ์ หรือบันทึกหนังสือ</translation>
        </message>
        <message>
            <source>Put the complainant's name in …</source>
            <translation>ใส่ชื่อผู้ร้อง…</translation>
        </message>
        <message>
            <source>Print or save</source>
            <translation>พิมพ์หรือบันทึก</translation>
        </message>
        <message>
            <source>Name …</source>
            <translation>ใส่ชื่อผู้ร้อง…</translation>
        </message>
        <message>
            <source>Another template</source>
            <translation>เลือกแม่แบบอื่น</translation>
        </message>
        <message>
            <source>Letter about {number}</source>
            <translation>หนังสือเรื่องเลขที่ {number}</translation>
        </message>
        <message>
            <source>Edit the templates</source>
            <translation>แก้ไขแม่แบบ</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>แทนที่</translation>
        </message>
        <message>
            <source>Replace what was typed?</source>
            <translation>แทนที่ข้อความที่กรอกไว้หรือไม่</translation>
        </message>
        <message>
            <source>The text of the letter is taken from the template; what you changed in it goes.</source>
            <translation>ข้อความในหนังสือจะใช้ตามแม่แบบ ข้อความที่แก้ไว้จะหายไป</translation>
        </message>
        <message>
            <source>The complainant is hidden: the letter says “the complainant”. To send it by post the name can be put in, with a reason.</source>
            <translation>ผู้ร้องขอปกปิดชื่อ หนังสือจะใช้คำว่า “ผู้ร้องเรียน” ถ้าต้องส่งทางไปรษณีย์ ใส่ชื่อได้โดยระบุเหตุผล</translation>
        </message>
        <message>
            <source>The name stands in this letter until the page is left; it is not kept.</source>
            <translation>ชื่อผู้ร้องแสดงในหนังสือจนกว่าจะออกจากหน้านี้ และไม่ถูกบันทึกไว้</translation>
        </message>
        <message>
            <source>The name and the address stand in the letter until this page is left. Who looked, when and why is written down for good.</source>
            <translation>ชื่อและที่อยู่แสดงในหนังสือจนกว่าจะออกจากหน้านี้ โปรแกรมบันทึกผู้เปิดดู เวลา และเหตุผลไว้ถาวร</translation>
        </message>
        <message>
            <source>Put the complainant's name in</source>
            <translation>ใส่ชื่อผู้ร้องในหนังสือ</translation>
        </message>
        <message>
            <source>Put it in</source>
            <translation>ใส่ชื่อ</translation>
        </message>
        <message>
            <source>Kept the filter “{name}”</source>
            <translation>เก็บตัวกรอง “{name}” ไว้แล้ว</translation>
        </message>
        <message>
            <source>Rename the filter</source>
            <translation>เปลี่ยนชื่อตัวกรอง</translation>
        </message>
        <message>
            <source>Remove the filter “{name}”</source>
            <translation>ลบตัวกรอง “{name}”</translation>
        </message>
        <message>
            <source>The records it finds stay as they are.</source>
            <translation>ข้อมูลที่ตัวกรองนี้ค้นพบยังอยู่ครบ</translation>
        </message>
        <message>
            <source>Results of the search over everything</source>
            <translation>ผลการค้นทุกทะเบียน</translation>
        </message>
        <message>
            <source>{register}: {count}</source>
            <translation>{register}: {count}</translation>
        </message>
        <message>
            <source>Nothing was found for “{text}”</source>
            <translation>ไม่พบ “{text}”</translation>
        </message>
        <message>
            <source>The data folder is on a network. If two people open it, or the network fails, data may be lost.</source>
            <translation>โฟลเดอร์ข้อมูลอยู่บนเครือข่าย หากเปิดพร้อมกันสองเครื่องหรือเครือข่ายขัดข้อง ข้อมูลอาจสูญหาย</translation>
        </message>
        <message>
            <source>The data folder is kept in step with a cloud. The copying may damage the database while the program is open.</source>
            <translation>โฟลเดอร์ข้อมูลอยู่ในโฟลเดอร์ที่ซิงค์กับคลาวด์ การซิงค์ขณะเปิดโปรแกรมอาจทำให้ฐานข้อมูลเสียหาย</translation>
        </message>
        <message>
            <source>A folder of this computer is better. Back up to a USB stick often if you go on.</source>
            <translation>ควรใช้โฟลเดอร์ในเครื่องนี้ หากใช้ต่อ ควรสำรองลงแฟลชไดรฟ์บ่อย ๆ</translation>
        </message>
        <message>
            <source>This folder is not a safe place for the data</source>
            <translation>โฟลเดอร์นี้ไม่ปลอดภัยสำหรับเก็บข้อมูล</translation>
        </message>
        <message>
            <source>Use this folder anyway</source>
            <translation>ใช้โฟลเดอร์นี้ต่อ</translation>
        </message>
        <message>
            <source>The database cannot be opened</source>
            <translation>เปิดฐานข้อมูลไม่ได้</translation>
        </message>
        <message>
            <source>The database is damaged; a good backup is at hand</source>
            <translation>ฐานข้อมูลเสียหาย แต่มีข้อมูลสำรองที่ใช้ได้</translation>
        </message>
        <message>
            <source>{sentence} The damaged file is kept beside it. What was entered after the backup is not in it.</source>
            <translation>{sentence} แฟ้มที่เสียหายจะเก็บไว้ให้ ส่วนข้อมูลที่กรอกหลังการสำรองจะไม่อยู่ในนั้น</translation>
        </message>
        <message>
            <source>Restore the newest good backup</source>
            <translation>กู้คืนข้อมูลสำรองล่าสุดที่ใช้ได้</translation>
        </message>
        <message>
            <source>The settings could not be read; the usual ones are used. The old file is kept as {file}.</source>
            <translation>อ่านการตั้งค่าไม่ได้ จึงใช้ค่าปกติ แฟ้มเดิมเก็บไว้ที่ {file}</translation>
        </message>
        <message>
            <source>The backup failed</source>
            <translation>สำรองข้อมูลไม่สำเร็จ</translation>
        </message>
        <message>
            <source>The data could not be backed up. {reason}</source>
            <translation>สำรองข้อมูลไม่สำเร็จ {reason}</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>ยังไม่มีข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Nothing was backed up for {days} days</source>
            <translation>ไม่ได้สำรองข้อมูลมา {days} วัน</translation>
        </message>
        <message>
            <source>Last backup today {time}</source>
            <translation>สำรองล่าสุด วันนี้ {time}</translation>
        </message>
        <message>
            <source>Last backup {date} {time}</source>
            <translation>สำรองล่าสุด {date} {time}</translation>
        </message>
        <message>
            <source>The data could not be backed up at the end</source>
            <translation>สำรองข้อมูลตอนปิดโปรแกรมไม่สำเร็จ</translation>
        </message>
        <message>
            <source>What was saved is safe. {reason}</source>
            <translation>ข้อมูลที่บันทึกแล้วปลอดภัย {reason}</translation>
        </message>
        <message>
            <source>The sample office was removed. {count} records that you edited stayed.</source>
            <translation>ลบสำนักงานตัวอย่างแล้ว เหลือ {count} รายการที่ท่านแก้ไขไว้</translation>
        </message>
        <message>
            <source>The sample office was removed</source>
            <translation>ลบสำนักงานตัวอย่างแล้ว</translation>
        </message>
        <message>
            <source>You are using the sample office; all its people and places are invented.</source>
            <translation>กำลังใช้สำนักงานตัวอย่าง บุคคลและสถานที่ทั้งหมดเป็นเรื่องสมมุติ</translation>
        </message>
        <message>
            <source>Remove the sample</source>
            <translation>ลบตัวอย่าง</translation>
        </message>
        <message>
            <source>The data folder cannot be used.</source>
            <translation>ใช้โฟลเดอร์ข้อมูลนี้ไม่ได้</translation>
        </message>
        <message>
            <source>Check that {folder} exists and may be written.</source>
            <translation>ตรวจว่ามีโฟลเดอร์ {folder} และมีสิทธิ์เขียน</translation>
        </message>
        <message>
            <source>Places that fit</source>
            <translation>ตำบลและอำเภอที่ตรงกัน</translation>
        </message>
        <message>
            <source>“{typed}” fits {count} entries. Choose one of the list.</source>
            <translation>“{typed}” ตรงกับ {count} รายการ เลือกจากรายการ</translation>
        </message>
        <message>
            <source>“{typed}” is not in the list. Choose one of the list.</source>
            <translation>ไม่มี “{typed}” ในรายการ เลือกจากรายการ</translation>
        </message>
        <message>
            <source>Type to find or to add</source>
            <translation>พิมพ์เพื่อค้นหาหรือเพิ่ม</translation>
        </message>
        <message>
            <source>Type to find</source>
            <translation>พิมพ์เพื่อค้นหา</translation>
        </message>
        <message>
            <source>Add “{name}”</source>
            <translation>เพิ่ม “{name}”</translation>
        </message>
        <message>
            <source>Type part of the name</source>
            <translation>พิมพ์บางส่วนของชื่อ</translation>
        </message>
        <message>
            <source>Open this record</source>
            <translation>เปิดรายการนี้</translation>
        </message>
        <message>
            <source>“{typed}” was not found. Choose one of the list.</source>
            <translation>ไม่พบ “{typed}” เลือกจากรายการ</translation>
        </message>
        <message>
            <source>Groups and units</source>
            <translation>กลุ่มและหน่วย</translation>
        </message>
        <message>
            <source>They own the data of partners. Renaming one renames it everywhere.</source>
            <translation>กลุ่มและหน่วยเป็นผู้รับผิดชอบข้อมูล เปลี่ยนชื่อที่นี่แล้วชื่อจะเปลี่ยนทุกแห่ง</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Offer / no longer offer</source>
            <translation>ให้เลือก / เลิกให้เลือก</translation>
        </message>
        <message>
            <source>Set up the groups anew</source>
            <translation>ตั้งโครงสร้างกลุ่มงานใหม่</translation>
        </message>
        <message>
            <source>Groups of the other structure are no longer offered. Nothing is lost.</source>
            <translation>กลุ่มของโครงสร้างเดิมจะไม่มีให้เลือกอีก แต่ข้อมูลไม่หาย</translation>
        </message>
        <message>
            <source>Set up the groups</source>
            <translation>ตั้งโครงสร้าง</translation>
        </message>
        <message>
            <source>Add a group or unit</source>
            <translation>เพิ่มกลุ่มหรือหน่วย</translation>
        </message>
        <message>
            <source>It stands at the end of the list.</source>
            <translation>รายการใหม่จะอยู่ท้ายรายการ</translation>
        </message>
        <message>
            <source>Rename the group</source>
            <translation>เปลี่ยนชื่อกลุ่ม</translation>
        </message>
        <message>
            <source>Records that hold it show the new name at once.</source>
            <translation>ทุกรายการที่ใช้อยู่จะแสดงชื่อใหม่ทันที</translation>
        </message>
        <message>
            <source>Lists to choose from</source>
            <translation>รายการตัวเลือก</translation>
        </message>
        <message>
            <source>What forms, filters and imports offer. Renaming an entry renames it everywhere.</source>
            <translation>ตัวเลือกในแบบกรอก ตัวกรอง และการนำเข้า เปลี่ยนชื่อที่นี่แล้วชื่อจะเปลี่ยนทุกแห่ง</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>ตัวเลือกในรายการ</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>เพิ่มตัวเลือก</translation>
        </message>
        <message>
            <source>Rename the entry</source>
            <translation>เปลี่ยนชื่อตัวเลือก</translation>
        </message>
        <message>
            <source>They are offered where an officer or a signer is asked for.</source>
            <translation>รายชื่อนี้มีให้เลือกในช่องเจ้าหน้าที่และผู้ลงนาม</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>เพิ่มบุคลากร</translation>
        </message>
        <message>
            <source>Edit the person</source>
            <translation>แก้ไขข้อมูลบุคลากร</translation>
        </message>
        <message>
            <source>Group or unit</source>
            <translation>กลุ่มหรือหน่วย</translation>
        </message>
        <message>
            <source>A first name is needed; monks have no surname.</source>
            <translation>ต้องกรอกชื่อ ส่วนพระภิกษุไม่ต้องกรอกนามสกุล</translation>
        </message>
        <message>
            <source>{field}: add</source>
            <translation>{field}: เพิ่ม</translation>
        </message>
        <message>
            <source>{name}, press to remove</source>
            <translation>{name} กดเพื่อเอาออก</translation>
        </message>
        <message>
            <source>It stays in the trash; restore it if it is still needed.</source>
            <translation>รายการยังอยู่ในถังขยะ หากยังต้องใช้ให้กู้คืน</translation>
        </message>
        <message>
            <source>{count} records were removed for good.</source>
            <translation>ลบถาวรแล้ว {count} รายการ</translation>
        </message>
        <message>
            <source>“{title}” has activities, contacts or links and cannot be removed.</source>
            <translation>ลบ “{title}” ถาวรไม่ได้ เพราะมีกิจกรรม บันทึกการประสานงาน หรือรายการที่เชื่อมโยงอยู่</translation>
        </message>
        <message>
            <source>{count} records have activities, contacts or links and cannot be removed.</source>
            <translation>มี {count} รายการที่ลบถาวรไม่ได้ เพราะมีกิจกรรม บันทึกการประสานงาน หรือรายการที่เชื่อมโยงอยู่</translation>
        </message>
        <message>
            <source>“{title}” is not a person; only persons are made anonymous.</source>
            <translation>“{title}” ไม่ใช่บุคคล การทำให้ไม่ระบุตัวตนใช้กับบุคคลเท่านั้น</translation>
        </message>
        <message>
            <source>Person no. {number} (data removed)</source>
            <translation>บุคคลทะเบียนที่ {number} (ลบข้อมูลแล้ว)</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>ตรวจสอบแล้ว</translation>
        </message>
        <message>
            <source>Nothing can be done with these records now</source>
            <translation>ตอนนี้ยังเปลี่ยนสถานะของรายการเหล่านี้ไม่ได้</translation>
        </message>
        <message>
            <source>Add to</source>
            <translation>เพิ่มเข้า</translation>
        </message>
        <message>
            <source>a network …</source>
            <translation>เครือข่าย…</translation>
        </message>
        <message>
            <source>an activity …</source>
            <translation>กิจกรรม…</translation>
        </message>
        <message>
            <source>Comparing the names of the register</source>
            <translation>กำลังเทียบชื่อในทะเบียน</translation>
        </message>
        <message>
            <source>Merge into one</source>
            <translation>รวมเป็นรายการเดียว</translation>
        </message>
        <message>
            <source>Open the first</source>
            <translation>เปิดรายการแรก</translation>
        </message>
        <message>
            <source>Open the second</source>
            <translation>เปิดรายการที่สอง</translation>
        </message>
        <message>
            <source>Search again</source>
            <translation>ค้นอีกครั้ง</translation>
        </message>
        <message>
            <source>First</source>
            <translation>รายการแรก</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>รายการที่สอง</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>ความคล้าย</translation>
        </message>
        <message>
            <source>Comparing the names of the register …</source>
            <translation>กำลังเทียบชื่อในทะเบียน…</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>หยุดค้นแล้ว</translation>
        </message>
        <message>
            <source>No likely duplicates were found.</source>
            <translation>ไม่พบรายการที่น่าจะซ้ำ</translation>
        </message>
        <message>
            <source>{count} pairs</source>
            <translation>{count} คู่</translation>
        </message>
        <message>
            <source>Marked {count} pairs as not the same</source>
            <translation>บันทึกว่าไม่ใช่รายการเดียวกัน {count} คู่แล้ว</translation>
        </message>
        <message>
            <source>Print the card</source>
            <translation>พิมพ์บัตรข้อมูล</translation>
        </message>
        <message>
            <source>Data to be verified</source>
            <translation>ข้อมูลที่ต้องตรวจสอบ</translation>
        </message>
        <message>
            <source>Likely duplicates</source>
            <translation>รายการที่น่าจะซ้ำ</translation>
        </message>
        <message>
            <source>Approved versions of the register</source>
            <translation>ทะเบียนฉบับที่เห็นชอบ</translation>
        </message>
        <message>
            <source>Remove the personal data …</source>
            <translation>ลบข้อมูลส่วนบุคคล…</translation>
        </message>
        <message>
            <source>Name, telephones, addresses, notes, attachments and what the history knew of this person are removed for good; number, group and activities stay for the statistics. This cannot be undone, and nothing done before it can be undone afterwards either.</source>
            <translation>ลบชื่อ โทรศัพท์ ที่อยู่ หมายเหตุ ไฟล์แนบ และข้อมูลของบุคคลนี้ในประวัติอย่างถาวร คงไว้เฉพาะเลขทะเบียน กลุ่ม และกิจกรรมเพื่อใช้ในสถิติ ย้อนกลับไม่ได้ และหลังจากนี้จะย้อนสิ่งที่ทำไว้ก่อนหน้าไม่ได้ด้วย</translation>
        </message>
        <message>
            <source>Remove the personal data</source>
            <translation>ลบข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>Type part of the name and choose one from the list.</source>
            <translation>พิมพ์บางส่วนของชื่อแล้วเลือกจากรายการ</translation>
        </message>
        <message>
            <source>Add {what} to</source>
            <translation>เพิ่ม {what} เข้า</translation>
        </message>
        <message>
            <source>Those that are there already are left as they are.</source>
            <translation>รายการที่มีอยู่แล้วจะคงไว้ตามเดิม</translation>
        </message>
        <message>
            <source>Added {what} to “{name}”</source>
            <translation>เพิ่ม {what} เข้า “{name}” แล้ว</translation>
        </message>
        <message>
            <source>Put in {count} sample agencies</source>
            <translation>ใส่ข้อมูลตัวอย่าง {count} รายการแล้ว</translation>
        </message>
        <message>
            <source>Perhaps it is in the register already. Look before you save:</source>
            <translation>อาจมีในทะเบียนแล้ว ดูก่อนบันทึก</translation>
        </message>
        <message>
            <source>The file “{name}” could not be read.</source>
            <translation>อ่านไฟล์ “{name}” ไม่ได้</translation>
        </message>
        <message>
            <source>None of the recipients has an e-mail address.</source>
            <translation>ไม่มีผู้รับรายใดมีอีเมล</translation>
        </message>
        <message>
            <source>Choose other recipients, or send it another way.</source>
            <translation>เลือกผู้รับรายอื่น หรือส่งด้วยช่องทางอื่น</translation>
        </message>
        <message>
            <source>The e-mail could not be put together.</source>
            <translation>สร้างร่างอีเมลไม่สำเร็จ</translation>
        </message>
        <message>
            <source>Check its subject and its recipients.</source>
            <translation>ตรวจเรื่องและผู้รับอีกครั้ง</translation>
        </message>
        <message>
            <source>The e-mail would be {size} MB; mail servers take at most {most} MB.</source>
            <translation>อีเมลฉบับนี้จะมีขนาด {size} MB ระบบอีเมลรับได้ไม่เกิน {most} MB</translation>
        </message>
        <message>
            <source>Leave some files out, or make the photographs smaller.</source>
            <translation>ลดจำนวนไฟล์แนบ หรือย่อขนาดภาพ</translation>
        </message>
        <message>
            <source>The file “{name}” was not found.</source>
            <translation>ไม่พบไฟล์ “{name}”</translation>
        </message>
        <message>
            <source>Choose the file again.</source>
            <translation>เลือกไฟล์ใหม่อีกครั้ง</translation>
        </message>
        <message>
            <source>The file “{name}” is too large ({size} MB; at most {most} MB).</source>
            <translation>ไฟล์ “{name}” ใหญ่เกินไป ({size} MB กำหนดไม่เกิน {most} MB)</translation>
        </message>
        <message>
            <source>Make it smaller, or keep it elsewhere and note the place.</source>
            <translation>ลดขนาดไฟล์ หรือเก็บไว้ที่อื่นแล้วจดที่เก็บไว้</translation>
        </message>
        <message>
            <source>The attached file “{name}” is missing.</source>
            <translation>ไม่พบไฟล์แนบ “{name}”</translation>
        </message>
        <message>
            <source>It may be in a backup; ask the IT staff.</source>
            <translation>ไฟล์อาจอยู่ในไฟล์สำรอง โปรดแจ้งเจ้าหน้าที่ไอที</translation>
        </message>
        <message>
            <source>The file “{name}” could not be written.</source>
            <translation>เขียนไฟล์ “{name}” ไม่ได้</translation>
        </message>
        <message>
            <source>This attachment is no longer in the register.</source>
            <translation>ไฟล์แนบนี้ไม่อยู่ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>No backup could be made: {why}</source>
            <translation>สำรองข้อมูลไม่สำเร็จ: {why}</translation>
        </message>
        <message>
            <source>The backup just written cannot be read back; it was thrown away.</source>
            <translation>อ่านไฟล์สำรองที่เพิ่งเขียนกลับมาไม่ได้ จึงลบทิ้งแล้ว</translation>
        </message>
        <message>
            <source>Check the disk, then make a backup again.</source>
            <translation>ตรวจดิสก์ แล้วสำรองข้อมูลอีกครั้ง</translation>
        </message>
        <message>
            <source>The second backup place {folder} was not found.</source>
            <translation>ไม่พบที่เก็บไฟล์สำรองแห่งที่สอง {folder}</translation>
        </message>
        <message>
            <source>The copy in the second backup place {folder} could not be written.</source>
            <translation>เขียนไฟล์สำรองลงที่เก็บแห่งที่สอง {folder} ไม่สำเร็จ</translation>
        </message>
        <message>
            <source>“{name}” is not a backup of this program.</source>
            <translation>“{name}” ไม่ใช่ไฟล์สำรองของโปรแกรมนี้</translation>
        </message>
        <message>
            <source>“{name}” was made with a newer version of the program.</source>
            <translation>“{name}” สร้างด้วยโปรแกรมรุ่นใหม่กว่า</translation>
        </message>
        <message>
            <source>Install the newest version of the program, then restore again.</source>
            <translation>ติดตั้งโปรแกรมรุ่นล่าสุด แล้วกู้คืนอีกครั้ง</translation>
        </message>
        <message>
            <source>The backup “{name}” is damaged; nothing was changed.</source>
            <translation>ไฟล์สำรอง “{name}” เสียหาย จึงไม่มีข้อมูลใดถูกเปลี่ยน</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>เลือกไฟล์สำรองอื่น</translation>
        </message>
        <message>
            <source>The database is damaged or missing.</source>
            <translation>ไฟล์ฐานข้อมูลเสียหายหรือไม่มีอยู่</translation>
        </message>
        <message>
            <source>The search index of “{register}” is not up to date.</source>
            <translation>ดัชนีค้นหาของ “{register}” ไม่ตรงกับข้อมูล</translation>
        </message>
        <message>
            <source>The attached file “{name}” was changed outside the program.</source>
            <translation>ไฟล์แนบ “{name}” ถูกเปลี่ยนจากภายนอกโปรแกรม</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>ยังไม่มีไฟล์สำรอง</translation>
        </message>
        <message>
            <source>The newest backup “{name}” is damaged.</source>
            <translation>ไฟล์สำรองล่าสุด “{name}” เสียหาย</translation>
        </message>
        <message>
            <source>Welcome to Prasan</source>
            <translation>ยินดีต้อนรับสู่ประสาน</translation>
        </message>
        <message>
            <source>Full name of the office</source>
            <translation>ชื่อเต็มของสำนักงาน</translation>
        </message>
        <message>
            <source>Type the province, then choose</source>
            <translation>พิมพ์ชื่อจังหวัด แล้วเลือกจากรายการ</translation>
        </message>
        <message>
            <source>Names of offices</source>
            <translation>ชื่อสำนักงาน</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>ชื่อผู้ใช้</translation>
        </message>
        <message>
            <source>It stands in the history of what you change</source>
            <translation>ชื่อนี้จะอยู่ในประวัติการแก้ไข</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>เริ่มใช้งาน</translation>
        </message>
        <message>
            <source>Try it with a sample office</source>
            <translation>ลองใช้กับสำนักงานตัวอย่าง</translation>
        </message>
        <message>
            <source>Full name of the office *</source>
            <translation>ชื่อเต็มของสำนักงาน *</translation>
        </message>
        <message>
            <source>Groups of the office</source>
            <translation>โครงสร้างกลุ่มงาน</translation>
        </message>
        <message>
            <source>First tell the program which office this is. The name stands on every printed page, and you can change all of it in the settings.</source>
            <translation>บอกชื่อสำนักงานก่อนเริ่มใช้งาน ชื่อนี้จะพิมพ์อยู่บนเอกสารทุกหน้า และแก้ไขภายหลังได้ที่ตั้งค่า</translation>
        </message>
        <message>
            <source>The sample holds invented agencies to try searching, printing and importing on. One click removes all of it.</source>
            <translation>ตัวอย่างมีหน่วยงานสมมุติไว้ลองค้นหา พิมพ์ และนำเข้า ลบทั้งชุดได้ในครั้งเดียว</translation>
        </message>
        <message>
            <source>Everything stays in this folder: {folder}</source>
            <translation>ข้อมูลทั้งหมดอยู่ในโฟลเดอร์ {folder}</translation>
        </message>
        <message>
            <source>The office has no name yet. Type the full name of the office.</source>
            <translation>ยังไม่มีชื่อสำนักงาน พิมพ์ชื่อเต็มของสำนักงาน</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>ประวัติของ {name}</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>ยังไม่มีการแก้ไข</translation>
        </message>
        <message>
            <source>When</source>
            <translation>เมื่อ</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>ผู้ทำ</translation>
        </message>
        <message>
            <source>What</source>
            <translation>การดำเนินการ</translation>
        </message>
        <message>
            <source>Old value</source>
            <translation>ค่าเดิม</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>แถว</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>แถวแรก ๆ ของไฟล์</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>เลือกไฟล์…</translation>
        </message>
        <message>
            <source>Save an empty form</source>
            <translation>บันทึกแบบฟอร์มเปล่า</translation>
        </message>
        <message>
            <source>Excel, CSV and other lists just as you have them: headings are found, and nothing is saved before you have seen every row.</source>
            <translation>ใช้ไฟล์ Excel, CSV หรือรายชื่อที่มีอยู่ได้เลย โปรแกรมหาหัวตารางให้ และจะไม่บันทึกข้อมูลใดจนกว่าท่านตรวจทุกแถวแล้ว</translation>
        </message>
        <message>
            <source>Bring in a list of {what}</source>
            <translation>นำเข้ารายชื่อ{what}</translation>
        </message>
        <message>
            <source>or drop a file here</source>
            <translation>หรือลากไฟล์มาวางที่นี่</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>ไฟล์ที่ใช้ล่าสุด</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>แผ่นงาน</translation>
        </message>
        <message>
            <source>First heading row</source>
            <translation>แถวแรกของหัวตาราง</translation>
        </message>
        <message>
            <source>Last heading row</source>
            <translation>แถวสุดท้ายของหัวตาราง</translation>
        </message>
        <message>
            <source>No headings</source>
            <translation>ไม่มีหัวตาราง</translation>
        </message>
        <message>
            <source>Another file …</source>
            <translation>เลือกไฟล์อื่น…</translation>
        </message>
        <message>
            <source>to row</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Headings in rows</source>
            <translation>หัวตารางอยู่แถวที่</translation>
        </message>
        <message>
            <source>The tinted rows are taken for headings. Press Enter on another row, or double-click it, if that is not right.</source>
            <translation>แถวที่มีสีคือหัวตาราง หากไม่ถูกต้อง ให้กด Enter หรือดับเบิลคลิกที่แถวหัวตาราง</translation>
        </message>
        <message>
            <source>{sheet} (hidden)</source>
            <translation>{sheet} (ซ่อนไว้)</translation>
        </message>
        <message>
            <source>{count} rows</source>
            <translation>{count} แถว</translation>
        </message>
        <message>
            <source>Letters: {encoding}</source>
            <translation>รหัสอักขระ {encoding}</translation>
        </message>
        <message>
            <source>Columns apart by: {mark}</source>
            <translation>คั่นคอลัมน์ด้วย{mark}</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>จุลภาค (,)</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>อัฒภาค (;)</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>แท็บ</translation>
        </message>
        <message>
            <source>No record</source>
            <translation>ไม่ใช่รายการ</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>ผลตรวจ</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>แถวในไฟล์</translation>
        </message>
        <message>
            <source>Merge {count} records into one</source>
            <translation>รวม {count} รายการเป็นรายการเดียว</translation>
        </message>
        <message>
            <source>Merge (Ctrl+S)</source>
            <translation>รวมรายการ (Ctrl+S)</translation>
        </message>
        <message>
            <source>The record that stays</source>
            <translation>รายการที่คงไว้</translation>
        </message>
        <message>
            <source>All values together</source>
            <translation>รวมทุกค่าเข้าด้วยกัน</translation>
        </message>
        <message>
            <source>“{name}” stays; contact persons, agreements, contacts, networks, activities and attachments of the other {count} move to it. The others get the status “merged” and leave the lists. It can be undone.</source>
            <translation>คง “{name}” ไว้ ผู้ประสานงาน บันทึกข้อตกลง การติดต่อ เครือข่าย กิจกรรม และไฟล์แนบของอีก {count} รายการจะย้ายมารวมที่นี่ รายการที่รวมแล้วมีสถานะ “ควบรวม” และไม่แสดงในทะเบียน ย้อนกลับได้</translation>
        </message>
        <message>
            <source>All of them: {values}</source>
            <translation>รวมทั้งหมด: {values}</translation>
        </message>
        <message>
            <source>Merged {count} records into “{name}”</source>
            <translation>รวม {count} รายการเป็น “{name}” แล้ว</translation>
        </message>
        <message>
            <source>The chosen {count} {what}</source>
            <translation>ที่เลือกไว้ {count} {what}</translation>
        </message>
        <message>
            <source>As filtered: {count} {what}</source>
            <translation>ตามที่กรองไว้ {count} {what}</translation>
        </message>
        <message>
            <source>All {count} {what}</source>
            <translation>ทั้งหมด {count} {what}</translation>
        </message>
        <message>
            <source>What the calendar shows, with its filters</source>
            <translation>ตามที่เห็นในปฏิทิน พร้อมตัวกรองที่ใช้อยู่</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>รายงาน</translation>
        </message>
        <message>
            <source>Page before (Page Up)</source>
            <translation>หน้าก่อน (Page Up)</translation>
        </message>
        <message>
            <source>Next page (Page Down)</source>
            <translation>หน้าถัดไป (Page Down)</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+wheel)</source>
            <translation>ย่อ (Ctrl+ล้อเมาส์)</translation>
        </message>
        <message>
            <source>Larger (Ctrl+wheel)</source>
            <translation>ขยาย (Ctrl+ล้อเมาส์)</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>พอดีความกว้าง</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>บันทึกเป็น PDF</translation>
        </message>
        <message>
            <source>Save as Word</source>
            <translation>บันทึกเป็น Word</translation>
        </message>
        <message>
            <source>{pages} pages</source>
            <translation>{pages} หน้า</translation>
        </message>
        <message>
            <source>Word (*.docx)</source>
            <translation>Word (*.docx)</translation>
        </message>
        <message>
            <source>Records in the report</source>
            <translation>รายการในรายงาน</translation>
        </message>
        <message>
            <source>Save as Excel</source>
            <translation>บันทึกเป็น Excel</translation>
        </message>
        <message>
            <source>Building the report …</source>
            <translation>กำลังจัดทำรายงาน…</translation>
        </message>
        <message>
            <source>Building the report</source>
            <translation>กำลังจัดทำรายงาน</translation>
        </message>
        <message>
            <source>{pages} pages · {part}</source>
            <translation>{pages} หน้า · {part}</translation>
        </message>
        <message>
            <source>The report was not built</source>
            <translation>ยังไม่ได้จัดทำรายงาน</translation>
        </message>
        <message>
            <source>Page {page} of {pages} · {percent}%</source>
            <translation>หน้า {page} จาก {pages} · {percent}%</translation>
        </message>
        <message>
            <source>This computer has no printer yet. Save the report as a PDF and print it elsewhere.</source>
            <translation>เครื่องนี้ยังไม่มีเครื่องพิมพ์ ให้บันทึกรายงานเป็น PDF แล้วนำไปพิมพ์ที่เครื่องอื่น</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>การพิมพ์</translation>
        </message>
        <message>
            <source>Cancel printing</source>
            <translation>ยกเลิกการพิมพ์</translation>
        </message>
        <message>
            <source>Printing the pages</source>
            <translation>กำลังพิมพ์</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>ส่งไปที่เครื่องพิมพ์แล้ว</translation>
        </message>
        <message>
            <source>Printing was cancelled</source>
            <translation>ยกเลิกการพิมพ์แล้ว</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>บันทึกรายงาน</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>เลือกไฟล์</translation>
        </message>
        <message>
            <source>Match the columns</source>
            <translation>จับคู่คอลัมน์</translation>
        </message>
        <message>
            <source>Check before importing</source>
            <translation>ตรวจก่อนนำเข้า</translation>
        </message>
        <message>
            <source>Import {what}</source>
            <translation>นำเข้า{what}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>ย้อนกลับ</translation>
        </message>
        <message>
            <source>Next row to mend</source>
            <translation>แถวถัดไปที่ต้องแก้</translation>
        </message>
        <message>
            <source>Leave the import?</source>
            <translation>ออกจากการนำเข้า</translation>
        </message>
        <message>
            <source>Leave the import</source>
            <translation>ออกจากการนำเข้า</translation>
        </message>
        <message>
            <source>What you mended and decided in this file ({count}) is lost. The file itself is unchanged.</source>
            <translation>สิ่งที่แก้และตัดสินใจไว้ {count} ครั้งจะหายไป ส่วนไฟล์ต้นฉบับไม่เปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Go on mending</source>
            <translation>แก้ต่อ</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.htm *.html);;All files (*)</source>
            <translation>ไฟล์รายชื่อ (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.htm *.html);;ทุกไฟล์ (*)</translation>
        </message>
        <message>
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>To work on in Excel, and to bring in again</source>
            <translation>ใช้ทำงานต่อใน Excel และนำเข้ากลับได้</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>For other programs and systems; opens in Excel too</source>
            <translation>สำหรับโปรแกรมและระบบอื่น เปิดใน Excel ได้</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>vCard</source>
            <translation>vCard</translation>
        </message>
        <message>
            <source>Contacts for telephones and e-mail programs</source>
            <translation>รายชื่อติดต่อสำหรับโทรศัพท์และโปรแกรมอีเมล</translation>
        </message>
        <message>
            <source>vCard (*.vcf)</source>
            <translation>vCard (*.vcf)</translation>
        </message>
        <message>
            <source>Export {what}</source>
            <translation>ส่งออก{what}</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>รูปแบบไฟล์</translation>
        </message>
        <message>
            <source>Which records</source>
            <translation>รายการที่ส่งออก</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>ช่องข้อมูล</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>ไม่เลือก</translation>
        </message>
        <message>
            <source>As in the list</source>
            <translation>ตามตาราง</translation>
        </message>
        <message>
            <source>Save the file …</source>
            <translation>บันทึกไฟล์…</translation>
        </message>
        <message>
            <source>{part} · {count} fields</source>
            <translation>{part} · {count} ช่องข้อมูล</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>กำลังบันทึก {name}</translation>
        </message>
        <message>
            <source>Saved {part} in “{name}”</source>
            <translation>บันทึก{part} ใน “{name}” แล้ว</translation>
        </message>
        <message>
            <source>Open another file?</source>
            <translation>เปิดไฟล์อื่น</translation>
        </message>
        <message>
            <source>Open the other file</source>
            <translation>เปิดไฟล์อื่น</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>กำลังอ่าน {name}</translation>
        </message>
        <message>
            <source>Form for {what}</source>
            <translation>แบบฟอร์ม{what}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>กำลังบันทึก</translation>
        </message>
        <message>
            <source>Check the rows anew?</source>
            <translation>ตรวจใหม่ทุกแถว</translation>
        </message>
        <message>
            <source>Check anew</source>
            <translation>ตรวจใหม่</translation>
        </message>
        <message>
            <source>Checking the rows</source>
            <translation>กำลังตรวจแถว</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>ซ้ำ</translation>
        </message>
        <message>
            <source>Calendar (*.ics *.ical *.ifb *.vcs)</source>
            <translation>ปฏิทิน (*.ics *.ical *.ifb *.vcs)</translation>
        </message>
        <message>
            <source>Import the ticked rows</source>
            <translation>นำเข้ารายการที่เลือก</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(ไม่มีชื่อ)</translation>
        </message>
        <message>
            <source>The year is written in the Buddhist Era; this date is meant.</source>
            <translation>ปีในไฟล์เขียนเป็น พ.ศ. วันที่ที่แสดงคือวันที่ที่น่าจะหมายถึง</translation>
        </message>
        <message>
            <source>The event has no name.</source>
            <translation>กิจกรรมนี้ไม่มีชื่อ</translation>
        </message>
        <message>
            <source>There already, and published or cancelled; it is not changed.</source>
            <translation>มีอยู่แล้ว และเผยแพร่หรือยกเลิกไปแล้ว จึงไม่เปลี่ยน</translation>
        </message>
        <message>
            <source>There already with other details; a tick brings it up to date.</source>
            <translation>มีอยู่แล้ว แต่รายละเอียดต่างกัน เลือกเพื่อปรับให้ตรงกับไฟล์</translation>
        </message>
        <message>
            <source>It is over.</source>
            <translation>ผ่านมาแล้ว</translation>
        </message>
        <message>
            <source>Cancelled in the file.</source>
            <translation>ยกเลิกแล้วตามไฟล์</translation>
        </message>
        <message>
            <source>Published.</source>
            <translation>เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>{count} rows have a year in the Buddhist Era, which calendar files do not use; the dates meant are shown.</source>
            <translation>{count} แถวเขียนปีเป็น พ.ศ. ซึ่งไฟล์ปฏิทินไม่ใช้ วันที่ที่แสดงแปลงให้แล้ว</translation>
        </message>
        <message>
            <source>Use these dates in every row</source>
            <translation>ใช้วันที่นี้กับทุกแถว</translation>
        </message>
        <message>
            <source>{count} rows have no name.</source>
            <translation>{count} แถวไม่มีชื่อกิจกรรม</translation>
        </message>
        <message>
            <source>Call them “(no name)”</source>
            <translation>ใช้ชื่อ “(ไม่มีชื่อ)”</translation>
        </message>
        <message>
            <source>Choose a calendar file (.ics) from another program; nothing is saved before you say so.</source>
            <translation>เลือกไฟล์ปฏิทิน (.ics) จากโปรแกรมอื่น ยังไม่มีการบันทึกจนกว่าท่านจะสั่งนำเข้า</translation>
        </message>
        <message>
            <source>Bring in the {count} events that are over, as published</source>
            <translation>นำเข้า {count} รายการที่ผ่านมาแล้วด้วย โดยถือว่าเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Import {count} items</source>
            <translation>นำเข้า {count} รายการ</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>กำลังนำเข้า</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>ยกเลิกการนำเข้า</translation>
        </message>
        <message>
            <source>Imported {count} items from the calendar</source>
            <translation>นำเข้าจากปฏิทิน {count} รายการแล้ว</translation>
        </message>
        <message>
            <source>The import was cancelled; nothing was saved</source>
            <translation>ยกเลิกการนำเข้าแล้ว ไม่มีข้อมูลใดถูกบันทึก</translation>
        </message>
        <message>
            <source>Import {ready} and update {update} rows</source>
            <translation>นำเข้า {ready} แถวและปรับปรุง {update} รายการ</translation>
        </message>
        <message>
            <source>Update {update} records</source>
            <translation>ปรับปรุง {update} รายการ</translation>
        </message>
        <message>
            <source>Import the {ready} ready rows</source>
            <translation>นำเข้า {ready} แถวที่พร้อม</translation>
        </message>
        <message>
            <source>All of it can be taken back with Ctrl+Z</source>
            <translation>ย้อนได้ทั้งชุดด้วย Ctrl+Z</translation>
        </message>
        <message>
            <source>{faulty} rows to mend and {double} that may be double stay out.</source>
            <translation>ต้องแก้ {faulty} แถวและอาจซ้ำ {double} แถวจะไม่ถูกนำเข้า</translation>
        </message>
        <message>
            <source>{faulty} rows to mend stay out.</source>
            <translation>ต้องแก้ {faulty} แถวจะไม่ถูกนำเข้า</translation>
        </message>
        <message>
            <source>{double} rows that may be double stay out.</source>
            <translation>อาจซ้ำ {double} แถวจะไม่ถูกนำเข้า</translation>
        </message>
        <message>
            <source>Imported {count} rows</source>
            <translation>นำเข้า {count} แถวแล้ว</translation>
        </message>
        <message>
            <source>updated {count} records</source>
            <translation>ปรับปรุง {count} รายการ</translation>
        </message>
        <message>
            <source>unchanged {count}</source>
            <translation>ไม่เปลี่ยนแปลง {count} แถว</translation>
        </message>
        <message>
            <source>left out {count}</source>
            <translation>ไม่ได้นำเข้า {count} แถว</translation>
        </message>
        <message>
            <source>Save the rows left out as Excel</source>
            <translation>บันทึกแถวที่ไม่ได้นำเข้าเป็น Excel</translation>
        </message>
        <message>
            <source>To be mended {name}</source>
            <translation>ต้องแก้ {name}</translation>
        </message>
        <message>
            <source>Official letters</source>
            <translation>หนังสือราชการ</translation>
        </message>
        <message>
            <source>There are changes that are not saved</source>
            <translation>มีการแก้ไขที่ยังไม่บันทึก</translation>
        </message>
        <message>
            <source>The office profile was saved</source>
            <translation>บันทึกข้อมูลสำนักงานแล้ว</translation>
        </message>
        <message>
            <source>Leave the office profile</source>
            <translation>ออกจากข้อมูลสำนักงาน</translation>
        </message>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>มีการแก้ไขที่ยังไม่บันทึก</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>ออกโดยไม่บันทึก</translation>
        </message>
        <message>
            <source>As it was told</source>
            <translation>ข้อความเดิม</translation>
        </message>
        <message>
            <source>Copy for the respondent</source>
            <translation>ฉบับที่ส่งผู้ถูกร้อง</translation>
        </message>
        <message>
            <source>Keep this text</source>
            <translation>บันทึกข้อความฉบับนี้</translation>
        </message>
        <message>
            <source>Suggest it again</source>
            <translation>เสนอข้อความใหม่</translation>
        </message>
        <message>
            <source>Black out what is selected</source>
            <translation>ปกปิดส่วนที่เลือก</translation>
        </message>
        <message>
            <source>Keep this text (Ctrl+S)</source>
            <translation>บันทึกข้อความฉบับนี้ (Ctrl+S)</translation>
        </message>
        <message>
            <source>Letters to the respondent take this copy, never the original. Take out names, telephones, and whatever tells who complained.</source>
            <translation>หนังสือถึงผู้ถูกร้องใช้ฉบับนี้เท่านั้น ให้ปกปิดชื่อ โทรศัพท์ และทุกอย่างที่บอกได้ว่าใครเป็นผู้ร้อง</translation>
        </message>
        <message>
            <source>Hidden places: {count}</source>
            <translation>ส่วนที่ปกปิด {count} แห่ง</translation>
        </message>
        <message>
            <source>May still tell who it is: {what}</source>
            <translation>ส่วนที่อาจยังบอกตัวผู้อื่นได้: {what}</translation>
        </message>
        <message>
            <source>The original was changed after this copy was kept; read it again.</source>
            <translation>ข้อความเดิมถูกแก้ไขหลังบันทึกฉบับนี้ โปรดอ่านทานอีกครั้ง</translation>
        </message>
        <message>
            <source>The text for the respondent was kept</source>
            <translation>บันทึกข้อความฉบับปกปิดแล้ว</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>อยู่หน้านี้ต่อ</translation>
        </message>
        <message>
            <source>Leave without keeping it</source>
            <translation>ออกโดยไม่บันทึก</translation>
        </message>
        <message>
            <source>The text was changed</source>
            <translation>ข้อความถูกแก้ไข</translation>
        </message>
        <message>
            <source>What you changed is not kept yet.</source>
            <translation>สิ่งที่แก้ไขยังไม่ได้บันทึก</translation>
        </message>
        <message>
            <source>{what} will wait for the director's decision.</source>
            <translation>{what} จะรอผู้อำนวยการพิจารณา</translation>
        </message>
        <message>
            <source>{what} will be in use. The decision is recorded with its memo number.</source>
            <translation>{what} จะเข้าสู่สถานะใช้งาน พร้อมบันทึกเลขที่บันทึกข้อความ</translation>
        </message>
        <message>
            <source>{what} will go back to be corrected.</source>
            <translation>{what} จะถูกส่งคืนเพื่อแก้ไข</translation>
        </message>
        <message>
            <source>{what} will be a draft again.</source>
            <translation>{what} จะกลับเป็นร่าง</translation>
        </message>
        <message>
            <source>{what} will be left out of lists of recipients until used again.</source>
            <translation>{what} จะไม่อยู่ในรายชื่อผู้รับข่าวจนกว่าจะกลับมาใช้งาน</translation>
        </message>
        <message>
            <source>{what} will stay in the register as discontinued, with its history.</source>
            <translation>{what} จะยังอยู่ในทะเบียนพร้อมประวัติ โดยมีสถานะยกเลิก</translation>
        </message>
        <message>
            <source>{what} will be in use again.</source>
            <translation>{what} จะกลับมาใช้งาน</translation>
        </message>
        <message>
            <source>{count} of the selected cannot take this step and are left as they are.</source>
            <translation>อีก {count} รายการที่เลือกทำขั้นนี้ไม่ได้ จึงคงไว้ตามเดิม</translation>
        </message>
        <message>
            <source>{step}: {what}</source>
            <translation>{step} {what}</translation>
        </message>
        <message>
            <source>It goes into the timeline of the case and into its printed file.</source>
            <translation>รายการนี้จะอยู่ในลำดับเหตุการณ์และแฟ้มเรื่องที่พิมพ์</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Recorded: {what}</source>
            <translation>บันทึกแล้ว: {what}</translation>
        </message>
        <message>
            <source>Correct what was recorded</source>
            <translation>แก้ไขบันทึกการดำเนินการ</translation>
        </message>
        <message>
            <source>What was written before stays in the history of the case.</source>
            <translation>ข้อความเดิมยังอยู่ในประวัติของเรื่อง</translation>
        </message>
        <message>
            <source>No clock of this case is running.</source>
            <translation>เรื่องนี้ไม่มีกำหนดเวลาที่กำลังนับอยู่</translation>
        </message>
        <message>
            <source>Time limit (clock)</source>
            <translation>กำหนดเวลา</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>ผู้พิจารณา</translation>
        </message>
        <message>
            <source>Longer by (days)</source>
            <translation>ขยายอีก (วัน)</translation>
        </message>
        <message>
            <source>Memo number</source>
            <translation>เลขที่บันทึกข้อความ</translation>
        </message>
        <message>
            <source>Choose the clock.</source>
            <translation>เลือกกำหนดเวลาที่จะขยาย</translation>
        </message>
        <message>
            <source>Type the number of days.</source>
            <translation>กรอกจำนวนวัน</translation>
        </message>
        <message>
            <source>Choose how the days are counted.</source>
            <translation>เลือกวิธีนับวัน</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>เขียนเหตุผล</translation>
        </message>
        <message>
            <source>The longer time is counted from the last day as it was before it moved over a holiday.</source>
            <translation>เวลาที่ขยายนับต่อจากวันสุดท้ายเดิม ก่อนเลื่อนเพราะวันหยุด</translation>
        </message>
        <message>
            <source>Give more time</source>
            <translation>ขยายเวลา</translation>
        </message>
        <message>
            <source>More time was given</source>
            <translation>ขยายเวลาแล้ว</translation>
        </message>
        <message>
            <source>From the registry, if it is there</source>
            <translation>จากทะเบียน (ถ้ามี)</translation>
        </message>
        <message>
            <source>Ask another agency</source>
            <translation>ขอให้หน่วยงานอื่นรายงาน</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Asked: {name}</source>
            <translation>ขอให้รายงานแล้ว: {name}</translation>
        </message>
        <message>
            <source>As the complainant answered, also after the case was closed. Whoever contests the result takes the step for it.</source>
            <translation>ตามที่ผู้ร้องตอบ บันทึกได้แม้ยุติเรื่องแล้ว หากผู้ร้องโต้แย้งให้เปลี่ยนสถานะเป็นโต้แย้ง/อุทธรณ์</translation>
        </message>
        <message>
            <source>Answer of the complainant to the result</source>
            <translation>คำตอบของผู้ร้องต่อผลการพิจารณา</translation>
        </message>
        <message>
            <source>The slip with its code can be printed; it can be answered until {date}.</source>
            <translation>พิมพ์แบบประเมินพร้อมรหัสได้แล้ว ตอบได้ถึง {date}</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>พิมพ์แบบประเมิน</translation>
        </message>
        <message>
            <source>Step not done after all: {name}</source>
            <translation>ยกเลิกเครื่องหมายว่าทำแล้ว: {name}</translation>
        </message>
        <message>
            <source>Activity and risk</source>
            <translation>ภารกิจและความเสี่ยง</translation>
        </message>
        <message>
            <source>Before control</source>
            <translation>ก่อนควบคุม</translation>
        </message>
        <message>
            <source>After control</source>
            <translation>หลังควบคุม</translation>
        </message>
        <message>
            <source>Improvement of the control</source>
            <translation>การปรับปรุงการควบคุม</translation>
        </message>
        <message>
            <source>The survey</source>
            <translation>แบบสำรวจ</translation>
        </message>
        <message>
            <source>How it is carried out</source>
            <translation>วิธีดำเนินการสำรวจ</translation>
        </message>
        <message>
            <source>The visit</source>
            <translation>การนิเทศ</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ผลการนิเทศ</translation>
        </message>
        <message>
            <source>The practice</source>
            <translation>วิธีปฏิบัติ</translation>
        </message>
        <message>
            <source>Steps of the measure</source>
            <translation>กิจกรรมตามมาตรการ</translation>
        </message>
        <message>
            <source>Step of the measure</source>
            <translation>กิจกรรมของมาตรการ</translation>
        </message>
        <message>
            <source>Step (measure)</source>
            <translation>กิจกรรม/ขั้นตอน</translation>
        </message>
        <message>
            <source>Weight (%)</source>
            <translation>น้ำหนัก (ร้อยละ)</translation>
        </message>
        <message>
            <source>Planned months</source>
            <translation>เดือนที่วางแผน</translation>
        </message>
        <message>
            <source>Done (%)</source>
            <translation>ทำแล้ว (ร้อยละ)</translation>
        </message>
        <message>
            <source>Done on (step)</source>
            <translation>แล้วเสร็จเมื่อ</translation>
        </message>
        <message>
            <source>Follow-ups (risk)</source>
            <translation>การติดตามผล</translation>
        </message>
        <message>
            <source>Follow-up (risk)</source>
            <translation>การติดตามครั้งหนึ่ง</translation>
        </message>
        <message>
            <source>Followed up on</source>
            <translation>วันที่ติดตาม</translation>
        </message>
        <message>
            <source>State of the measure</source>
            <translation>สถานะการดำเนินการ</translation>
        </message>
        <message>
            <source>Progress (%)</source>
            <translation>ความคืบหน้า (ร้อยละ)</translation>
        </message>
        <message>
            <source>Result (follow-up)</source>
            <translation>ผลการดำเนินการ</translation>
        </message>
        <message>
            <source>Obstacles</source>
            <translation>ปัญหาอุปสรรค</translation>
        </message>
        <message>
            <source>Followed up by</source>
            <translation>ผู้ติดตาม</translation>
        </message>
        <message>
            <source>Risk register</source>
            <translation>ทะเบียนความเสี่ยง</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>ความเสี่ยง</translation>
        </message>
        <message>
            <source>The risk</source>
            <translation>ความเสี่ยง</translation>
        </message>
        <message>
            <source>Group (risk)</source>
            <translation>กลุ่ม/หน่วย</translation>
        </message>
        <message>
            <source>Kind of mission</source>
            <translation>ประเภทภารกิจ</translation>
        </message>
        <message>
            <source>Mission or activity</source>
            <translation>ภารกิจ/กิจกรรม</translation>
        </message>
        <message>
            <source>Objective (activity)</source>
            <translation>วัตถุประสงค์</translation>
        </message>
        <message>
            <source>Causes inside</source>
            <translation>ปัจจัยเสี่ยงภายใน</translation>
        </message>
        <message>
            <source>Causes outside</source>
            <translation>ปัจจัยเสี่ยงภายนอก</translation>
        </message>
        <message>
            <source>Category (risk)</source>
            <translation>ประเภทความเสี่ยง</translation>
        </message>
        <message>
            <source>Likelihood (1–5)</source>
            <translation>โอกาส (1–5)</translation>
        </message>
        <message>
            <source>Impact (1–5)</source>
            <translation>ผลกระทบ (1–5)</translation>
        </message>
        <message>
            <source>Impact is felt in</source>
            <translation>ด้านที่กระทบ</translation>
        </message>
        <message>
            <source>Risk score before</source>
            <translation>คะแนนก่อนควบคุม</translation>
        </message>
        <message>
            <source>Level before</source>
            <translation>ระดับก่อนควบคุม</translation>
        </message>
        <message>
            <source>Rank of the risk</source>
            <translation>ลำดับความเสี่ยง</translation>
        </message>
        <message>
            <source>Existing control</source>
            <translation>การควบคุมภายในที่มีอยู่</translation>
        </message>
        <message>
            <source>Assessment of the control</source>
            <translation>การประเมินผลการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Likelihood after control</source>
            <translation>โอกาส (หลังควบคุม)</translation>
        </message>
        <message>
            <source>Impact after control</source>
            <translation>ผลกระทบ</translation>
        </message>
        <message>
            <source>Risk score after</source>
            <translation>คะแนนหลังควบคุม</translation>
        </message>
        <message>
            <source>Level after</source>
            <translation>ระดับหลังควบคุม</translation>
        </message>
        <message>
            <source>Risk that remains</source>
            <translation>ความเสี่ยงที่ยังมีอยู่</translation>
        </message>
        <message>
            <source>Answer to the risk</source>
            <translation>การตอบสนองความเสี่ยง</translation>
        </message>
        <message>
            <source>Improvement of the internal control</source>
            <translation>การปรับปรุงการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Carried over from</source>
            <translation>ยกมาจาก</translation>
        </message>
        <message>
            <source>Open (risks)</source>
            <translation>ยังติดตามอยู่</translation>
        </message>
        <message>
            <source>risks (counted)</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>risk (one)</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>Groups asked (survey)</source>
            <translation>กลุ่มผู้ตอบ</translation>
        </message>
        <message>
            <source>Group asked (survey)</source>
            <translation>กลุ่มผู้ตอบ</translation>
        </message>
        <message>
            <source>Population (N)</source>
            <translation>ประชากร (N)</translation>
        </message>
        <message>
            <source>Sample aimed at (n)</source>
            <translation>กลุ่มตัวอย่าง (n)</translation>
        </message>
        <message>
            <source>Satisfaction surveys</source>
            <translation>แบบสำรวจความพึงพอใจ</translation>
        </message>
        <message>
            <source>Name of the survey</source>
            <translation>ชื่อแบบสำรวจ</translation>
        </message>
        <message>
            <source>Service it is about</source>
            <translation>งานบริการที่สำรวจ</translation>
        </message>
        <message>
            <source>Questions (framework)</source>
            <translation>ชุดข้อคำถาม</translation>
        </message>
        <message>
            <source>How it is collected</source>
            <translation>วิธีเก็บข้อมูล</translation>
        </message>
        <message>
            <source>Error allowed (e)</source>
            <translation>ความคลาดเคลื่อน (e)</translation>
        </message>
        <message>
            <source>Every sheet is keyed in twice</source>
            <translation>บันทึกซ้ำสองครั้งเพื่อตรวจทาน</translation>
        </message>
        <message>
            <source>Sheets keyed in</source>
            <translation>บันทึกแล้ว (ชุด)</translation>
        </message>
        <message>
            <source>What the survey found wanting</source>
            <translation>ปัญหาที่พบจากการสำรวจ</translation>
        </message>
        <message>
            <source>What will be improved (survey)</source>
            <translation>แนวทางปรับปรุง</translation>
        </message>
        <message>
            <source>Open for answers</source>
            <translation>เปิดรับคำตอบ</translation>
        </message>
        <message>
            <source>surveys (counted)</source>
            <translation>ชุดสำรวจ</translation>
        </message>
        <message>
            <source>survey (one)</source>
            <translation>ชุดสำรวจ</translation>
        </message>
        <message>
            <source>Supervision visits</source>
            <translation>การนิเทศ ติดตาม</translation>
        </message>
        <message>
            <source>Supervision visit</source>
            <translation>การนิเทศ</translation>
        </message>
        <message>
            <source>Topic of the visit</source>
            <translation>เรื่องที่นิเทศ</translation>
        </message>
        <message>
            <source>School visited</source>
            <translation>สถานศึกษา</translation>
        </message>
        <message>
            <source>Visited on</source>
            <translation>วันที่นิเทศ</translation>
        </message>
        <message>
            <source>Way of supervision</source>
            <translation>วิธีนิเทศ</translation>
        </message>
        <message>
            <source>Round it belongs to</source>
            <translation>รอบการประเมินที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Supervisors (one a line)</source>
            <translation>ผู้นิเทศ (บรรทัดละชื่อ)</translation>
        </message>
        <message>
            <source>Problem and need</source>
            <translation>สภาพปัญหาและความต้องการ</translation>
        </message>
        <message>
            <source>Found (visit)</source>
            <translation>สิ่งที่พบ</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>จุดเด่น</translation>
        </message>
        <message>
            <source>To be improved</source>
            <translation>จุดที่ควรพัฒนา</translation>
        </message>
        <message>
            <source>Advice given</source>
            <translation>ข้อเสนอแนะ</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>นิเทศครั้งต่อไป</translation>
        </message>
        <message>
            <source>visits (counted)</source>
            <translation>ครั้ง</translation>
        </message>
        <message>
            <source>visit (one)</source>
            <translation>ครั้ง</translation>
        </message>
        <message>
            <source>Good practices</source>
            <translation>วิธีปฏิบัติที่เป็นเลิศ</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>ผลงาน/วิธีปฏิบัติ</translation>
        </message>
        <message>
            <source>Name of the practice</source>
            <translation>ชื่อผลงาน/วิธีปฏิบัติ</translation>
        </message>
        <message>
            <source>School (practice)</source>
            <translation>สถานศึกษาเจ้าของผลงาน</translation>
        </message>
        <message>
            <source>Empty: the office itself</source>
            <translation>เว้นว่าง = ของสำนักงานเอง</translation>
        </message>
        <message>
            <source>Group of the office (practice)</source>
            <translation>กลุ่มเจ้าของผลงาน</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>เจ้าของผลงาน</translation>
        </message>
        <message>
            <source>How it is done (practice)</source>
            <translation>วิธีดำเนินการ</translation>
        </message>
        <message>
            <source>What it brought</source>
            <translation>ผลที่เกิดขึ้น</translation>
        </message>
        <message>
            <source>Why it succeeded</source>
            <translation>ปัจจัยความสำเร็จ</translation>
        </message>
        <message>
            <source>Chosen (practices)</source>
            <translation>คัดเลือกแล้ว</translation>
        </message>
        <message>
            <source>practices (counted)</source>
            <translation>ผลงาน</translation>
        </message>
        <message>
            <source>practice (one)</source>
            <translation>ผลงาน</translation>
        </message>
        <message>
            <source>Day of the step</source>
            <translation>วันที่ทำขั้นตอน</translation>
        </message>
        <message>
            <source>There is no ready-made reply yet. Letter templates of the kind “{kind}” are replies.</source>
            <translation>ยังไม่มีข้อความตอบสำเร็จรูป ให้เพิ่มแบบหนังสือประเภท “{kind}”</translation>
        </message>
        <message>
            <source>Type the day of the report.</source>
            <translation>กรอกวันที่รายงาน</translation>
        </message>
        <message>
            <source>Reminder {number} to {agency}</source>
            <translation>เตือนครั้งที่ {number} ถึง {agency}</translation>
        </message>
        <message>
            <source>It stands with the case; the letter itself is written with “Write a letter”.</source>
            <translation>เก็บไว้กับเรื่องนี้ ส่วนตัวหนังสือจัดทำที่ “จัดทำหนังสือ”</translation>
        </message>
        <message>
            <source>Type the day of the letter.</source>
            <translation>กรอกวันที่ของหนังสือ</translation>
        </message>
        <message>
            <source>Until when they are to report is counted by the time limits. To hand over the whole case, take the step: {step}.</source>
            <translation>วันที่ต้องรายงานนับตามกำหนดเวลาที่ตั้งไว้ หากจะส่งต่อทั้งเรื่อง ให้ใช้ขั้นตอน{step}</translation>
        </message>
        <message>
            <source>Report of {agency}</source>
            <translation>รายงานของ{agency}</translation>
        </message>
        <message>
            <source>With this the clock of the report stops.</source>
            <translation>เมื่อบันทึกแล้วกำหนดรายงานจะหยุดนับ</translation>
        </message>
        <message>
            <source>Result of the committee</source>
            <translation>ผลการสืบข้อเท็จจริง</translation>
        </message>
        <message>
            <source>It goes into the case file and the memo to the director.</source>
            <translation>ข้อความนี้จะอยู่ในแฟ้มเรื่องและบันทึกเสนอผู้อำนวยการ</translation>
        </message>
        <message>
            <source>The improvement plan is made from causes, not from single complaints.</source>
            <translation>แผนปรับปรุงจัดทำจากสาเหตุของเรื่อง ไม่ใช่จากเรื่องทีละเรื่อง</translation>
        </message>
        <message>
            <source>The day on which the complainant was first told what is being done.</source>
            <translation>วันที่แจ้งผู้ร้องครั้งแรกว่าดำเนินการอย่างไร</translation>
        </message>
        <message>
            <source>Type the code from the slip.</source>
            <translation>กรอกรหัสจากแบบประเมินความพึงพอใจ</translation>
        </message>
        <message>
            <source>Choose the score.</source>
            <translation>เลือกระดับความพึงพอใจ</translation>
        </message>
        <message>
            <source>Only what the complainant wrote on the slip is entered, and never by who works on the case.</source>
            <translation>บันทึกตามที่ผู้ร้องเขียนในแบบเท่านั้น และผู้รับผิดชอบเรื่องเป็นผู้บันทึกเองไม่ได้</translation>
        </message>
        <message>
            <source>Satisfaction of the complainant</source>
            <translation>ความพึงพอใจของผู้ร้อง</translation>
        </message>
        <message>
            <source>Enter the answer</source>
            <translation>บันทึกคำตอบ</translation>
        </message>
        <message>
            <source>5 very satisfied</source>
            <translation>5 พึงพอใจอย่างยิ่ง</translation>
        </message>
        <message>
            <source>4 satisfied</source>
            <translation>4 พึงพอใจ</translation>
        </message>
        <message>
            <source>3 neither</source>
            <translation>3 ปานกลาง</translation>
        </message>
        <message>
            <source>2 not satisfied</source>
            <translation>2 ไม่พึงพอใจ</translation>
        </message>
        <message>
            <source>1 not satisfied at all</source>
            <translation>1 ไม่พึงพอใจอย่างยิ่ง</translation>
        </message>
        <message>
            <source>Other case</source>
            <translation>เรื่องที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Choose the other case.</source>
            <translation>เลือกเรื่องที่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Relate to another case</source>
            <translation>เชื่อมโยงกับเรื่องอื่น</translation>
        </message>
        <message>
            <source>Both cases then show each other. If they are the same, merge them in the list instead.</source>
            <translation>เรื่องทั้งสองจะแสดงถึงกัน หากเป็นเรื่องเดียวกันให้รวมเรื่องจากทะเบียนแทน</translation>
        </message>
        <message>
            <source>Relate</source>
            <translation>เชื่อมโยง</translation>
        </message>
        <message>
            <source>Two cases were related</source>
            <translation>เชื่อมโยงสองเรื่องแล้ว</translation>
        </message>
        <message>
            <source>The cases are not related any more</source>
            <translation>เลิกเชื่อมโยงแล้ว</translation>
        </message>
        <message>
            <source>Reply to choose</source>
            <translation>แบบข้อความ</translation>
        </message>
        <message>
            <source>Ready-made reply</source>
            <translation>ข้อความตอบสำเร็จรูป</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>ยังไม่มีข้อความ</translation>
        </message>
        <message>
            <source>The text is copied, to be put into the channel the complainant came by. Afterwards it can be recorded as done.</source>
            <translation>ข้อความจะถูกคัดลอกเพื่อนำไปวางในช่องทางที่ผู้ร้องติดต่อมา แล้วบันทึกเป็นการดำเนินการได้</translation>
        </message>
        <message>
            <source>Record it as done</source>
            <translation>บันทึกเป็นการดำเนินการ</translation>
        </message>
        <message>
            <source>The reply was copied.</source>
            <translation>คัดลอกข้อความแล้ว</translation>
        </message>
        <message>
            <source>Opinion or order</source>
            <translation>ความเห็นหรือข้อสั่งการ</translation>
        </message>
        <message>
            <source>Only agencies in use can be marked as verified.</source>
            <translation>ยืนยันข้อมูลได้เฉพาะหน่วยงานที่อยู่ในสถานะใช้งาน</translation>
        </message>
        <message>
            <source>The data of {what} are correct as they stand; the next review follows from this day.</source>
            <translation>ข้อมูลของ {what} ถูกต้องตามที่เป็นอยู่ กำหนดปรับปรุงครั้งต่อไปนับจากวันนี้</translation>
        </message>
        <message>
            <source>Verified: {what}</source>
            <translation>ยืนยันข้อมูลของ {what} แล้ว</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>วันที่ตรวจสอบ</translation>
        </message>
        <message>
            <source>Trash of “{register}”</source>
            <translation>ถังขยะของ{register}</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>กู้คืน</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>ลบถาวร</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>ล้างถังขยะ</translation>
        </message>
        <message>
            <source>The trash is empty. Deleted records wait here until the trash is emptied.</source>
            <translation>ถังขยะว่าง รายการที่ลบจะรออยู่ที่นี่จนกว่าจะล้างถังขยะ</translation>
        </message>
        <message>
            <source>Moved to the trash</source>
            <translation>ย้ายมาเมื่อ</translation>
        </message>
        <message>
            <source>Restored {count} {what}</source>
            <translation>กู้คืน {count} {what}แล้ว</translation>
        </message>
        <message>
            <source>Remove {count} {what} for good</source>
            <translation>ลบ {count} {what}ถาวร</translation>
        </message>
        <message>
            <source>Empty the trash of “{register}”</source>
            <translation>ล้างถังขยะของ{register}</translation>
        </message>
        <message>
            <source>This cannot be undone; nothing done before it can be undone afterwards either. Backups made earlier still hold the records.</source>
            <translation>ย้อนกลับไม่ได้ และหลังจากนี้จะย้อนสิ่งที่ทำไว้ก่อนหน้าไม่ได้ด้วย ข้อมูลยังอยู่ในไฟล์สำรองที่ทำไว้ก่อน</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>ขึ้น</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>ลง</translation>
        </message>
        <message>
            <source>{name} (no longer offered)</source>
            <translation>{name} (เลิกให้เลือก)</translation>
        </message>
        <message>
            <source>Add a file …</source>
            <translation>แนบไฟล์…</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>บันทึกสำเนา …</translation>
        </message>
        <message>
            <source>{name}  ·  attached when saved</source>
            <translation>{name}  ·  จะแนบเมื่อบันทึก</translation>
        </message>
        <message>
            <source>{name}  ·  cannot be shown: damaged or too large</source>
            <translation>{name}  ·  แสดงภาพไม่ได้ ไฟล์เสียหรือใหญ่เกินไป</translation>
        </message>
        <message>
            <source>Choose files to attach</source>
            <translation>เลือกไฟล์ที่จะแนบ</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>ภาพที่ {number}</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>สารบัญ</translation>
        </message>
        <message>
            <source>Rows that may be double wait for your decision.</source>
            <translation>แถวที่อาจซ้ำจะรอให้ท่านตัดสินใจ</translation>
        </message>
        <message>
            <source>Rows with a code or name that is there change that record; empty cells change nothing.</source>
            <translation>แถวที่รหัสหรือชื่อตรงกับที่มีอยู่จะปรับปรุงรายการเดิม ช่องว่างไม่เปลี่ยนข้อมูล</translation>
        </message>
        <message>
            <source>Only what is new is brought in.</source>
            <translation>นำเข้าเฉพาะรายการใหม่</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>ไม่นำเข้า</translation>
        </message>
        <message>
            <source>Heading in the file</source>
            <translation>หัวคอลัมน์ในไฟล์</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>ตัวอย่างข้อมูล</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>นำเข้าเป็น</translation>
        </message>
        <message>
            <source>Column {letter} goes to</source>
            <translation>คอลัมน์ {letter} นำเข้าเป็น</translation>
        </message>
        <message>
            <source>(no heading)</source>
            <translation>(ไม่มีหัวคอลัมน์)</translation>
        </message>
        <message>
            <source>For every row of the file</source>
            <translation>ใช้กับทุกแถวในไฟล์</translation>
        </message>
        <message>
            <source>Where the file does not say it.</source>
            <translation>เมื่อไฟล์ไม่ได้ระบุไว้</translation>
        </message>
        <message>
            <source>Rows already in the register</source>
            <translation>แถวที่มีในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>Another column goes there too.</source>
            <translation>มีคอลัมน์อื่นนำเข้าช่องนี้แล้ว</translation>
        </message>
        <message>
            <source>from column {letter}</source>
            <translation>จากคอลัมน์ {letter}</translation>
        </message>
        <message>
            <source>{matched} of {count} columns are brought in.</source>
            <translation>นำเข้า {matched} จาก {count} คอลัมน์</translation>
        </message>
        <message>
            <source>Matched as the last time, by the headings.</source>
            <translation>จับคู่ตามครั้งก่อนที่ใช้หัวคอลัมน์ชุดนี้</translation>
        </message>
        <message>
            <source>No column goes to “{field}” yet. Choose the column that holds it.</source>
            <translation>ยังไม่มีคอลัมน์ใดเป็น “{field}” โปรดเลือกคอลัมน์ที่ใช่</translation>
        </message>
        <message>
            <source>Two columns go to the same field. Choose another field for one of them.</source>
            <translation>มีสองคอลัมน์นำเข้าช่องเดียวกัน โปรดเปลี่ยนคอลัมน์ใดคอลัมน์หนึ่ง</translation>
        </message>
        <message>
            <source>By the name of each row</source>
            <translation>ดูจากชื่อในแต่ละแถว</translation>
        </message>
        <message>
            <source>By the agency group</source>
            <translation>ตามกลุ่มหน่วยงาน</translation>
        </message>
        <message>
            <source>Leave empty</source>
            <translation>เว้นว่าง</translation>
        </message>
        <message>
            <source>Mark as verified</source>
            <translation>บันทึกว่าตรวจสอบแล้ว</translation>
        </message>
        <message>
            <source>Verification sheets</source>
            <translation>แบบตรวจสอบข้อมูล</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>เกินกำหนด</translation>
        </message>
        <message>
            <source>Due within 30 days</source>
            <translation>ครบกำหนดใน 30 วัน</translation>
        </message>
        <message>
            <source>Schools of this year's campaign</source>
            <translation>โรงเรียนที่ยังไม่ตรวจสอบปีนี้</translation>
        </message>
        <message>
            <source>Sheets came back without corrections</source>
            <translation>ได้รับแบบตรวจสอบคืน ข้อมูลถูกต้อง</translation>
        </message>
        <message>
            <source>Print verification sheets</source>
            <translation>พิมพ์แบบตรวจสอบข้อมูล</translation>
        </message>
        <message>
            <source>never</source>
            <translation>ยังไม่เคย</translation>
        </message>
        <message>
            <source>Nothing is due here. What was verified comes back a year later, schools on 10 June.</source>
            <translation>ไม่มีรายการครบกำหนด รายการที่ตรวจสอบแล้วจะกลับมาอีกใน 1 ปี โรงเรียนกลับมาวันที่ 10 มิถุนายน</translation>
        </message>
        <message>
            <source>Data day {day}: {done} of {all} schools verified</source>
            <translation>ข้อมูล ณ {day} ตรวจสอบแล้ว {done} จาก {all} โรงเรียน</translation>
        </message>
        <message>
            <source>Mark {what}</source>
            <translation>บันทึก {what}</translation>
        </message>
        <message>
            <source>never verified</source>
            <translation>ยังไม่เคยตรวจสอบ</translation>
        </message>
        <message>
            <source>{count} days overdue</source>
            <translation>เกิน {count} วัน</translation>
        </message>
        <message>
            <source>today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>in {count} days</source>
            <translation>อีก {count} วัน</translation>
        </message>
        <message>
            <source>No version yet. A version keeps the whole register as it stands today, so that it can be laid before the director and printed later as it was.</source>
            <translation>ยังไม่มีฉบับที่เก็บไว้ ฉบับหนึ่งเก็บทะเบียนทั้งชุดตามที่เป็นอยู่ในวันนั้น ใช้เสนอผู้อำนวยการและพิมพ์ภายหลังได้ตรงตามเดิม</translation>
        </message>
        <message>
            <source>Sent out</source>
            <translation>การเผยแพร่</translation>
        </message>
        <message>
            <source>Make a version of today's register</source>
            <translation>จัดทำฉบับของวันนี้</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>เสนอ</translation>
        </message>
        <message>
            <source>Print as it was</source>
            <translation>พิมพ์ตามฉบับ</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>ทิ้งร่าง</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>จำนวน</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>วันที่พิจารณา</translation>
        </message>
        <message>
            <source>To be sent and asked</source>
            <translation>งานติดตามที่ถึงกำหนด</translation>
        </message>
        <message>
            <source>No reminder is due and every complainant that can be asked was asked.</source>
            <translation>ไม่มีหนังสือเตือนที่ถึงกำหนด และสอบถามความพึงพอใจครบแล้ว</translation>
        </message>
        <message>
            <source>Write the reminder</source>
            <translation>เขียนหนังสือเตือน</translation>
        </message>
        <message>
            <source>Open the case (Enter)</source>
            <translation>เปิดเรื่อง (Enter)</translation>
        </message>
        <message>
            <source>Send or ask</source>
            <translation>เตือนหรือสอบถาม</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>สิ่งที่ต้องทำ</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Since (day)</source>
            <translation>ถึงกำหนดเมื่อ</translation>
        </message>
        <message>
            <source>{count} to do</source>
            <translation>{count} รายการ</translation>
        </message>
        <message>
            <source>Reminder no. {place}</source>
            <translation>หนังสือเตือนครั้งที่ {place}</translation>
        </message>
        <message>
            <source>Ask whether satisfied</source>
            <translation>สอบถามความพึงพอใจ</translation>
        </message>
        <message>
            <source>The complainant</source>
            <translation>ผู้ร้อง</translation>
        </message>
        <message>
            <source>Print the question</source>
            <translation>พิมพ์แบบสอบถาม</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Partner register {year}</source>
            <translation>ทะเบียนเครือข่าย {year}</translation>
        </message>
        <message>
            <source>Make a version of the register</source>
            <translation>จัดทำทะเบียนหนึ่งฉบับ</translation>
        </message>
        <message>
            <source>Every record is kept as it stands now; later changes do not touch the version.</source>
            <translation>เก็บทุกรายการตามที่เป็นอยู่ตอนนี้ การแก้ไขภายหลังไม่กระทบฉบับนี้</translation>
        </message>
        <message>
            <source>Make the version</source>
            <translation>จัดทำฉบับ</translation>
        </message>
        <message>
            <source>Submit “{label}”</source>
            <translation>เสนอ “{label}”</translation>
        </message>
        <message>
            <source>The version waits for the director's decision.</source>
            <translation>ฉบับนี้จะรอผู้อำนวยการพิจารณา</translation>
        </message>
        <message>
            <source>How it is sent out</source>
            <translation>วิธีเผยแพร่</translation>
        </message>
        <message>
            <source>Approve “{label}”</source>
            <translation>เห็นชอบ “{label}”</translation>
        </message>
        <message>
            <source>This version is then in force; the one before it is superseded.</source>
            <translation>ฉบับนี้จะเป็นฉบับที่ใช้ ฉบับก่อนหน้าจะถูกแทนที่</translation>
        </message>
        <message>
            <source>“{label}” was returned</source>
            <translation>ส่งคืน “{label}”</translation>
        </message>
        <message>
            <source>It is a draft again and can be made anew.</source>
            <translation>ฉบับนี้จะกลับเป็นร่าง แก้ทะเบียนแล้วจัดทำใหม่ได้</translation>
        </message>
        <message>
            <source>Discarded the draft “{label}”</source>
            <translation>ทิ้งร่าง “{label}” แล้ว</translation>
        </message>
        <message>
            <source>“{label}” was sent out</source>
            <translation>เผยแพร่ “{label}”</translation>
        </message>
        <message>
            <source>Write down how and to whom, so that it can be shown later.</source>
            <translation>บันทึกวิธีและผู้รับไว้เป็นหลักฐาน</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>หน่วยงานที่เข้าร่วม</translation>
        </message>
        <message>
            <source>Publicity calendar {office}</source>
            <translation>ปฏิทินประชาสัมพันธ์ {office}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>และอีก {count} รายการ</translation>
        </message>
        <message>
            <source>Official holiday · grey: the office is closed</source>
            <translation>วันหยุดราชการ · พื้นเทา = วันหยุดทำการ</translation>
        </message>
        <message>
            <source>Who took part ({count})</source>
            <translation>หน่วยงานที่เข้าร่วม ({count})</translation>
        </message>
        <message>
            <source>No activities yet</source>
            <translation>ยังไม่มีกิจกรรมในทะเบียน</translation>
        </message>
        <message>
            <source>Write down what the office did with its partners: when, where, who took part, what was suggested and what became of it.</source>
            <translation>บันทึกกิจกรรมที่ทำร่วมกับหน่วยงานเครือข่าย ทั้งวันเวลา สถานที่ ผู้เข้าร่วม ข้อเสนอแนะที่ได้ และการนำไปใช้</translation>
        </message>
        <message>
            <source>Add the first activity</source>
            <translation>เพิ่มกิจกรรมแรก</translation>
        </message>
        <message>
            <source>Nobody is written down yet.</source>
            <translation>ยังไม่ได้บันทึกหน่วยงานที่เข้าร่วม</translation>
        </message>
        <message>
            <source>Add participants</source>
            <translation>เพิ่มหน่วยงานที่เข้าร่วม</translation>
        </message>
        <message>
            <source>Who took part in {name}</source>
            <translation>หน่วยงานที่เข้าร่วม {name}</translation>
        </message>
        <message>
            <source>Open the agency</source>
            <translation>เปิดหน่วยงาน</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>เอาออก</translation>
        </message>
        <message>
            <source>{count} names</source>
            <translation>{count} ชื่อ</translation>
        </message>
        <message>
            <source>Added {count} names</source>
            <translation>เพิ่ม {count} ชื่อแล้ว</translation>
        </message>
        <message>
            <source>Took out {count} names</source>
            <translation>เอาออก {count} ชื่อแล้ว</translation>
        </message>
        <message>
            <source>Part of the name, the amphoe, a telephone</source>
            <translation>บางส่วนของชื่อ อำเภอ หรือโทรศัพท์</translation>
        </message>
        <message>
            <source>Search for agencies</source>
            <translation>ค้นหน่วยงาน</translation>
        </message>
        <message>
            <source>Agencies found</source>
            <translation>หน่วยงานที่พบ</translation>
        </message>
        <message>
            <source>Choose evidence</source>
            <translation>เลือกหลักฐาน</translation>
        </message>
        <message>
            <source>A piece can serve as many items as it proves something for.</source>
            <translation>หลักฐานหนึ่งรายการใช้ได้กับหลายข้อ</translation>
        </message>
        <message>
            <source>Use the ticked ones</source>
            <translation>ใช้รายการที่เลือก</translation>
        </message>
        <message>
            <source>Code, name, holder, shelf</source>
            <translation>รหัส ชื่อ ผู้เก็บ ที่เก็บ</translation>
        </message>
        <message>
            <source>Search for evidence</source>
            <translation>ค้นหาหลักฐาน</translation>
        </message>
        <message>
            <source>Evidence found</source>
            <translation>หลักฐานที่พบ</translation>
        </message>
        <message>
            <source>Nothing in the register of evidence fits; what the item has already is left out.</source>
            <translation>ไม่พบในทะเบียนหลักฐาน (ไม่แสดงรายการที่ข้อนี้ใช้อยู่แล้ว)</translation>
        </message>
        <message>
            <source>{count} chosen</source>
            <translation>เลือกแล้ว {count} รายการ</translation>
        </message>
        <message>
            <source>No other agency fits; those already in the list are left out.</source>
            <translation>ไม่พบหน่วยงานอื่นที่ตรงกัน (ไม่รวมที่อยู่ในรายการแล้ว)</translation>
        </message>
        <message>
            <source>Nothing has been saved yet</source>
            <translation>ยังไม่มีข้อมูลใดถูกบันทึก</translation>
        </message>
        <message>
            <source>Checking {count} rows</source>
            <translation>กำลังตรวจ {count} แถว</translation>
        </message>
        <message>
            <source>{count} pairs that look alike</source>
            <translation>รายการที่คล้ายกัน {count} คู่</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” (look alike)</source>
            <translation>“{first}” กับ “{second}” (ชื่อคล้ายกัน)</translation>
        </message>
        <message>
            <source>Another command is at work on {folder}.</source>
            <translation>มีคำสั่งอื่นกำลังทำงานกับ {folder} อยู่</translation>
        </message>
        <message>
            <source>Wait until it has ended, then try again.</source>
            <translation>รอให้คำสั่งนั้นเสร็จก่อน แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>No working day was found around {date}.</source>
            <translation>ไม่พบวันทำการในช่วงใกล้ {date}</translation>
        </message>
        <message>
            <source>Check the holiday table: it closes the office for years on end.</source>
            <translation>ตรวจตารางวันหยุด เพราะตารางนี้ปิดทำการต่อเนื่องกันหลายปี</translation>
        </message>
        <message>
            <source>Day of receipt</source>
            <translation>วันรับเรื่อง</translation>
        </message>
        <message>
            <source>The date is too far away to be counted.</source>
            <translation>วันที่อยู่ไกลเกินกว่าจะนับได้</translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation>ตรวจปีอีกครั้ง</translation>
        </message>
        <message>
            <source>Waiting for the complainant; not counted</source>
            <translation>รอข้อมูลจากผู้ร้อง ไม่นับ</translation>
        </message>
        <message>
            <source>The first working day after the last day</source>
            <translation>วันทำการแรกถัดจากวันสุดท้าย</translation>
        </message>
        <message>
            <source>{start} (not counted)</source>
            <translation>{start} (ไม่นับเป็นวันแรก)</translation>
        </message>
        <message>
            <source>The count begins on the day after (Civil and Commercial Code s. 193/3).</source>
            <translation>เริ่มนับวันถัดไปเป็นวันที่ 1 (ป.พ.พ. มาตรา 193/3)</translation>
        </message>
        <message>
            <source>The count begins</source>
            <translation>เริ่มนับ</translation>
        </message>
        <message>
            <source>The clock stands still since</source>
            <translation>หยุดนับตั้งแต่ (ยังไม่ได้คำตอบ)</translation>
        </message>
        <message>
            <source>In force until the change is confirmed</source>
            <translation>วันที่ใช้อยู่จนกว่าจะยืนยัน</translation>
        </message>
        <message>
            <source>A holiday or the limit was changed after this day was reckoned.</source>
            <translation>วันหยุดหรือกำหนดเวลาเปลี่ยนหลังจากคำนวณวันนี้</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>ฐานที่มา</translation>
        </message>
        <message>
            <source>Every day is counted, holidays too: {count} days.</source>
            <translation>นับทุกวันตามปฏิทิน รวมวันหยุด {count} วัน</translation>
        </message>
        <message>
            <source>Only working days are counted: {count} working days.</source>
            <translation>นับเฉพาะวันทำการ {count} วันทำการ</translation>
        </message>
        <message>
            <source>The clock stood still from</source>
            <translation>หยุดนับตั้งแต่</translation>
        </message>
        <message>
            <source>The complainant was waited for: {period}, {count} days.</source>
            <translation>รอผู้ร้อง {period} รวม {count} วัน</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>ไม่นับวันหยุด</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>เหตุผล: {reason}</translation>
        </message>
        <message>
            <source>Longer by {time}</source>
            <translation>ขยายเวลา {time}</translation>
        </message>
        <message>
            <source>Counted before that</source>
            <translation>นับไปแล้ว</translation>
        </message>
        <message>
            <source>{count} of {whole} days</source>
            <translation>{count} จาก {whole} วัน</translation>
        </message>
        <message>
            <source>No holidays are entered yet for</source>
            <translation>ยังไม่มีวันหยุดราชการของ</translation>
        </message>
        <message>
            <source>{years}: only Saturdays and Sundays were left out; the day may still move.</source>
            <translation>ปี {years} ในตาราง จึงเว้นเฉพาะวันเสาร์–อาทิตย์ วันครบกำหนดอาจเลื่อนอีก</translation>
        </message>
        <message>
            <source>A working day: it does not move.</source>
            <translation>เป็นวันทำการ จึงไม่เลื่อน</translation>
        </message>
        <message>
            <source>A holiday, but this limit does not move.</source>
            <translation>ตรงกับวันหยุด แต่กำหนดเวลานี้ไม่เลื่อน</translation>
        </message>
        <message>
            <source>The last working day before the holiday: {days}.</source>
            <translation>วันทำการสุดท้ายก่อนวันหยุด ({days})</translation>
        </message>
        <message>
            <source>Moved over</source>
            <translation>เลื่อนผ่านวันหยุดตั้งแต่</translation>
        </message>
        <message>
            <source>The first working day after the holiday (Civil and Commercial Code s. 193/8).</source>
            <translation>วันทำการแรกถัดจากวันหยุด (ป.พ.พ. มาตรา 193/8)</translation>
        </message>
        <message>
            <source>Better ready by</source>
            <translation>ควรแล้วเสร็จภายใน</translation>
        </message>
        <message>
            <source>What an official must do ends on the last day itself, holiday or not (Administrative Procedure Act s. 64, second paragraph).</source>
            <translation>กำหนดเวลาของเจ้าหน้าที่สิ้นสุดในวันสุดท้ายนั้นเองแม้เป็นวันหยุด (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง มาตรา 64 วรรคสอง)</translation>
        </message>
        <message>
            <source>The last day is no holiday, so the careful day is the same (Administrative Procedure Act s. 64).</source>
            <translation>วันสุดท้ายไม่ใช่วันหยุด จึงเป็นวันเดียวกัน (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง มาตรา 64)</translation>
        </message>
        <message>
            <source>No working day comes before it.</source>
            <translation>ไม่มีวันทำการก่อนหน้านั้น</translation>
        </message>
        <message>
            <source>Today (day)</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Over since {count} working days.</source>
            <translation>เกินกำหนดมาแล้ว {count} วันทำการ</translation>
        </message>
        <message>
            <source>Due today.</source>
            <translation>ครบกำหนดวันนี้</translation>
        </message>
        <message>
            <source>No working day is left.</source>
            <translation>ไม่เหลือวันทำการแล้ว</translation>
        </message>
        <message>
            <source>{count} working days are left</source>
            <translation>เหลือ {count} วันทำการ</translation>
        </message>
        <message>
            <source>The program does not know the field “{field}”; it will stay in the text as it is.</source>
            <translation>โปรแกรมไม่รู้จักช่อง “{field}” ข้อความนี้จะคงอยู่ตามที่กรอก</translation>
        </message>
        <message>
            <source>A brace in the text is open or closed only once.</source>
            <translation>วงเล็บปีกกาในข้อความเปิดหรือปิดไม่ครบคู่</translation>
        </message>
        <message>
            <source>Write a field as {example}.</source>
            <translation>กรอกช่องข้อมูลในรูป {example}</translation>
        </message>
        <message>
            <source>Write what may be left out within one line, as {example}.</source>
            <translation>กรอกข้อความที่เว้นได้ให้อยู่ในบรรทัดเดียว เช่น {example}</translation>
        </message>
        <message>
            <source>A square bracket in the text is open or closed only once.</source>
            <translation>วงเล็บเหลี่ยมในข้อความไม่ครบคู่</translation>
        </message>
        <message>
            <source>Perhaps {field} is meant.</source>
            <translation>อาจหมายถึง {field}</translation>
        </message>
        <message>
            <source>Choose a field from the list of fields.</source>
            <translation>เลือกช่องจากรายการช่องข้อมูล</translation>
        </message>
        <message>
            <source>{label}: planned {planned}, done {done}</source>
            <translation>{label} ตามแผน {planned} ดำเนินการแล้ว {done}</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>ยังไม่มีตัวเลข</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>ตามแผน</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ดำเนินการแล้ว</translation>
        </message>
        <message>
            <source>Planned and done by month</source>
            <translation>งานตามแผนและที่ดำเนินการแล้ว รายเดือน</translation>
        </message>
        <message>
            <source>Cases received and settled by month</source>
            <translation>เรื่องที่รับและแล้วเสร็จรายเดือน</translation>
        </message>
        <message>
            <source>Planned and done by channel</source>
            <translation>งานตามแผนและที่ดำเนินการแล้ว ตามช่องทาง</translation>
        </message>
        <message>
            <source>Cases received and settled by channel</source>
            <translation>เรื่องที่รับและแล้วเสร็จตามช่องทาง</translation>
        </message>
        <message>
            <source>This template is no longer there.</source>
            <translation>ไม่มีแบบข้อความนี้แล้ว</translation>
        </message>
        <message>
            <source>This news is no longer in the register.</source>
            <translation>ไม่มีข่าวนี้ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>“{name}” has no date yet and cannot be moved by days.</source>
            <translation>“{name}” ยังไม่มีวันที่ จึงเลื่อนตามจำนวนวันไม่ได้</translation>
        </message>
        <message>
            <source>Give it a day first, or take it out of the selection.</source>
            <translation>กำหนดวันก่อน หรือนำออกจากรายการที่เลือก</translation>
        </message>
        <message>
            <source>The figures of “{name}” were kept already.</source>
            <translation>สรุปตัวเลขของ “{name}” ไว้แล้ว</translation>
        </message>
        <message>
            <source>Open the round again first, if they are to be counted anew.</source>
            <translation>หากต้องการนับใหม่ ให้เปิดรอบอีกครั้งก่อน</translation>
        </message>
        <message>
            <source>The round “{name}” is open already.</source>
            <translation>รอบ “{name}” เปิดอยู่แล้ว</translation>
        </message>
        <message>
            <source>There is a round of this edition, year and time already: “{name}”.</source>
            <translation>มีรอบการประเมินของกรอบ ปี และรอบเดียวกันนี้อยู่แล้ว คือ “{name}”</translation>
        </message>
        <message>
            <source>This round is answered by the office, not by schools.</source>
            <translation>รอบนี้สำนักงานเป็นผู้ตอบ ไม่ใช่โรงเรียน</translation>
        </message>
        <message>
            <source>Begin a round of supervision for schools.</source>
            <translation>หากจะให้โรงเรียนตอบ ให้เริ่มรอบนิเทศและประเมินสถานศึกษา</translation>
        </message>
        <message>
            <source>One of the schools is no longer in the register.</source>
            <translation>โรงเรียนบางแห่งไม่อยู่ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>The office itself cannot be taken out of its round.</source>
            <translation>นำสำนักงานออกจากรอบการประเมินของตนเองไม่ได้</translation>
        </message>
        <message>
            <source>{school} in “{round}”</source>
            <translation>{school} ใน “{round}”</translation>
        </message>
        <message>
            <source>Item {code} is not in this edition.</source>
            <translation>ไม่มีข้อ {code} ในกรอบการประเมินรุ่นนี้</translation>
        </message>
        <message>
            <source>Refresh the page, then try again.</source>
            <translation>เปิดหน้านี้ใหม่แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>“{name}” lies in the trash.</source>
            <translation>“{name}” อยู่ในถังขยะ</translation>
        </message>
        <message>
            <source>Bring it back from the trash first.</source>
            <translation>นำกลับจากถังขยะก่อน</translation>
        </message>
        <message>
            <source>“{name}” lies before the director or the board and is not changed meanwhile.</source>
            <translation>“{name}” อยู่ระหว่างเสนอผู้อำนวยการหรือคณะกรรมการ จึงยังแก้ไขไม่ได้</translation>
        </message>
        <message>
            <source>Let it be sent back first.</source>
            <translation>ให้ส่งกลับแก้ไขก่อน</translation>
        </message>
        <message>
            <source>Item {code} is not filled in any more ({status}).</source>
            <translation>ข้อ {code} กรอกเพิ่มไม่ได้แล้ว (สถานะ {status})</translation>
        </message>
        <message>
            <source>Take it back, or let it be sent back, then change it.</source>
            <translation>เรียกคืน หรือให้ผู้ตรวจส่งกลับแก้ไขก่อน แล้วจึงแก้ไข</translation>
        </message>
        <message>
            <source>Item {code} was changed after it was opened; nothing was saved.</source>
            <translation>ข้อ {code} มีผู้แก้ไขหลังจากที่เปิดไว้ จึงยังไม่ได้บันทึก</translation>
        </message>
        <message>
            <source>item {code} of {name}</source>
            <translation>ข้อ {code} ของ {name}</translation>
        </message>
        <message>
            <source>“{step}” is not possible for item {code} ({status}).</source>
            <translation>ทำขั้นตอน “{step}” กับข้อ {code} ไม่ได้ (สถานะ {status})</translation>
        </message>
        <message>
            <source>Open the item again and look at its status.</source>
            <translation>เปิดข้อนี้ใหม่เพื่อดูสถานะ</translation>
        </message>
        <message>
            <source>Score it, or say that it does not apply and why, then send it.</source>
            <translation>ให้คะแนน หรือระบุว่าไม่เกี่ยวข้องพร้อมเหตุผล แล้วจึงส่งตรวจ</translation>
        </message>
        <message>
            <source>Item {code} is not assessed yet.</source>
            <translation>ข้อ {code} ยังไม่ได้ประเมิน</translation>
        </message>
        <message>
            <source>“{name}” was published already and is not moved.</source>
            <translation>“{name}” เผยแพร่แล้ว จึงย้ายวันไม่ได้</translation>
        </message>
        <message>
            <source>If the day of publication is wrong, correct it in the form.</source>
            <translation>หากวันที่เผยแพร่ไม่ถูกต้อง ให้แก้ไขในแบบบันทึก</translation>
        </message>
        <message>
            <source>It cannot be moved by so many days.</source>
            <translation>ย้ายเป็นจำนวนวันเท่านี้ไม่ได้</translation>
        </message>
        <message>
            <source>Type a smaller number of days.</source>
            <translation>กรอกจำนวนวันให้น้อยลง</translation>
        </message>
        <message>
            <source>It is planned for this very day now.</source>
            <translation>ขณะนี้กำหนดไว้วันนี้อยู่แล้ว</translation>
        </message>
        <message>
            <source>Choose another day.</source>
            <translation>เลือกวันอื่น</translation>
        </message>
        <message>
            <source>“{name}” was not published and cannot go into the archive.</source>
            <translation>“{name}” ยังไม่ได้เผยแพร่ จึงเก็บเข้าคลังไม่ได้</translation>
        </message>
        <message>
            <source>Publish it first, or take it out of the selection.</source>
            <translation>บันทึกการเผยแพร่ก่อน หรือนำออกจากรายการที่เลือก</translation>
        </message>
        <message>
            <source>“{name}” cannot be published: consent to the pictures of pupils was refused.</source>
            <translation>เผยแพร่ “{name}” ไม่ได้ เพราะผู้ปกครองไม่ยินยอมให้ใช้ภาพนักเรียน</translation>
        </message>
        <message>
            <source>Take these pictures out, then answer “Pupils in the photographs” anew.</source>
            <translation>นำภาพดังกล่าวออกก่อน แล้วระบุช่อง “ภาพนักเรียน” ใหม่</translation>
        </message>
        <message>
            <source>“{name}” cannot be published yet: it is not known whether pupils are in the photographs.</source>
            <translation>ยังเผยแพร่ “{name}” ไม่ได้ เพราะยังไม่ได้ตรวจว่ามีภาพนักเรียนหรือไม่</translation>
        </message>
        <message>
            <source>Open the news and answer “Pupils in the photographs” first.</source>
            <translation>เปิดข่าวแล้วระบุช่อง “ภาพนักเรียน” ก่อน</translation>
        </message>
        <message>
            <source>“{name}” is not to be published before {day}.</source>
            <translation>“{name}” ห้ามเผยแพร่ก่อนวันที่ {day}</translation>
        </message>
        <message>
            <source>Publish it on that day or later.</source>
            <translation>เผยแพร่ตั้งแต่วันนั้นเป็นต้นไป</translation>
        </message>
        <message>
            <source>{what} will be approved; who decided and when is kept with it.</source>
            <translation>{what} จะมีสถานะ “อนุมัติแล้ว” พร้อมบันทึกผู้อนุมัติและวันที่</translation>
        </message>
        <message>
            <source>The day of publication is written down; the planned day stays as it was.</source>
            <translation>บันทึกวันที่เผยแพร่จริงไว้ ส่วนวันที่ตามแผนคงเดิม</translation>
        </message>
        <message>
            <source>{what} will go back to be corrected; the reason stays in its history.</source>
            <translation>{what} จะถูกส่งคืนให้แก้ไข เหตุผลเก็บไว้ในประวัติ</translation>
        </message>
        <message>
            <source>{what} stays in the plan as cancelled, with its reason.</source>
            <translation>{what} ยังอยู่ในแผนโดยมีสถานะยกเลิกพร้อมเหตุผล</translation>
        </message>
        <message>
            <source>{what} stays in the register as not published, with its reason.</source>
            <translation>{what} ยังอยู่ในทะเบียนโดยมีสถานะไม่เผยแพร่พร้อมเหตุผล</translation>
        </message>
        <message>
            <source>{what} will be summarised and closed; it can be opened again.</source>
            <translation>{what} จะสรุปผลและปิด เปิดใหม่ได้ภายหลัง</translation>
        </message>
        <message>
            <source>{what} will be “{status}”.</source>
            <translation>{what} จะมีสถานะ “{status}”</translation>
        </message>
        <message>
            <source>Change the status</source>
            <translation>เปลี่ยนสถานะ</translation>
        </message>
        <message>
            <source>“{step}” cannot be taken from where this stands now.</source>
            <translation>สถานะปัจจุบันยังทำรายการ “{step}” ไม่ได้</translation>
        </message>
        <message>
            <source>The old day and the reason stay in its history. Without a new day it waits among the items that have no date yet.</source>
            <translation>วันเดิมและเหตุผลเก็บไว้ในประวัติ ถ้ายังไม่ทราบวันใหม่ให้เว้นว่าง รายการจะรออยู่ในช่องยังไม่กำหนดวัน</translation>
        </message>
        <message>
            <source>The new day is that of the earliest; the others keep their distance from it. Without a new day they wait among the items without a date.</source>
            <translation>วันใหม่เป็นของรายการแรกสุด รายการอื่นเลื่อนตามโดยห่างกันเท่าเดิม ถ้าเว้นว่างรายการจะรออยู่ในช่องยังไม่กำหนดวัน</translation>
        </message>
        <message>
            <source>Due days that would move</source>
            <translation>วันครบกำหนดที่จะเปลี่ยน</translation>
        </message>
        <message>
            <source>No due day of an open case would move. Cases come here when a holiday is added or taken out, or a time limit is changed.</source>
            <translation>ไม่มีเรื่องใดที่วันครบกำหนดจะเปลี่ยน รายการจะปรากฏเมื่อเพิ่มหรือลบวันหยุด หรือแก้กำหนดเวลา</translation>
        </message>
        <message>
            <source>Move the ticked days</source>
            <translation>เปลี่ยนวันครบกำหนดที่เลือก</translation>
        </message>
        <message>
            <source>Day until now</source>
            <translation>วันครบกำหนดเดิม</translation>
        </message>
        <message>
            <source>New day</source>
            <translation>วันใหม่</translation>
        </message>
        <message>
            <source>Why (it moves)</source>
            <translation>เหตุที่เปลี่ยน</translation>
        </message>
        <message>
            <source>Move {count} days</source>
            <translation>เปลี่ยน {count} รายการ</translation>
        </message>
        <message>
            <source>No day was moved, for they changed meanwhile. The list was read again.</source>
            <translation>ไม่ได้เลื่อนวันใด เพราะข้อมูลเปลี่ยนไปก่อนแล้ว อ่านรายการใหม่ให้แล้ว</translation>
        </message>
        <message>
            <source>Moved {count} due days</source>
            <translation>เปลี่ยนวันครบกำหนด {count} รายการแล้ว</translation>
        </message>
        <message>
            <source>{count} due days of open cases would move. Until you confirm it the old days hold.</source>
            <translation>วันครบกำหนด {count} รายการของเรื่องที่ยังไม่ยุติจะเปลี่ยน จนกว่าจะยืนยันให้ใช้วันเดิม</translation>
        </message>
        <message>
            <source>Open the picture {name}</source>
            <translation>เปิดภาพ {name}</translation>
        </message>
        <message>
            <source>It repeats several times a day; such a rule is not brought in.</source>
            <translation>กิจกรรมนี้เกิดซ้ำหลายครั้งในวันเดียว จึงไม่นำเข้า</translation>
        </message>
        <message>
            <source>Enter it as one item.</source>
            <translation>บันทึกเป็นรายการเดียวแทน</translation>
        </message>
        <message>
            <source>There are no events in “{name}”.</source>
            <translation>ไม่มีกิจกรรมใดใน “{name}”</translation>
        </message>
        <message>
            <source>Choose another file, or export it again from the other calendar.</source>
            <translation>เลือกไฟล์อื่น หรือส่งออกจากปฏิทินเดิมอีกครั้ง</translation>
        </message>
        <message>
            <source>The file ends in the middle; events may be missing at its end.</source>
            <translation>ไฟล์ขาดตอนท้าย อาจมีกิจกรรมที่หายไป</translation>
        </message>
        <message>
            <source>Only the first {most} rows are shown.</source>
            <translation>แสดงเพียง {most} แถวแรก</translation>
        </message>
        <message>
            <source>Events that repeat are listed for the fiscal years {first}–{last}.</source>
            <translation>กิจกรรมที่เกิดซ้ำแสดงเฉพาะปีงบประมาณ {first}–{last}</translation>
        </message>
        <message>
            <source>The time zone {names} is not known; its times are taken as Thailand's.</source>
            <translation>ไม่รู้จักเขตเวลา {names} จึงถือเป็นเวลาประเทศไทย</translation>
        </message>
        <message>
            <source>{count} holidays and deadlines that this program had added are passed over.</source>
            <translation>ข้ามวันหยุดและกำหนดส่งที่โปรแกรมนี้ใส่ไว้ {count} รายการ</translation>
        </message>
        <message>
            <source>{count} tasks and notes in the file are no events and are passed over.</source>
            <translation>ข้ามงานและบันทึกในไฟล์ที่ไม่ใช่กิจกรรม {count} รายการ</translation>
        </message>
        <message>
            <source>{count} lines of the file cannot be read and are passed over.</source>
            <translation>ข้าม {count} บรรทัดที่อ่านไม่ได้</translation>
        </message>
        <message>
            <source>The days of this event cannot be read.</source>
            <translation>อ่านวันที่ของกิจกรรมนี้ไม่ได้</translation>
        </message>
        <message>
            <source>The file holds too many events that repeat.</source>
            <translation>ไฟล์นี้มีกิจกรรมที่เกิดซ้ำมากเกินไป</translation>
        </message>
        <message>
            <source>Export a shorter time from the other calendar.</source>
            <translation>ส่งออกจากปฏิทินเดิมใหม่ให้ช่วงเวลาสั้นลง</translation>
        </message>
        <message>
            <source>How it repeats cannot be understood.</source>
            <translation>อ่านเงื่อนไขการเกิดซ้ำไม่ได้</translation>
        </message>
        <message>
            <source>Enter it as a recurring item.</source>
            <translation>บันทึกเป็นรายการที่เกิดซ้ำในโปรแกรมแทน</translation>
        </message>
        <message>
            <source>The day “{given}” cannot be read.</source>
            <translation>อ่านวันที่ “{given}” ไม่ได้</translation>
        </message>
        <message>
            <source>“{name}” holds {count} days; that is no list of holidays.</source>
            <translation>ไฟล์ “{name}” มี {count} วัน ไม่ใช่รายการวันหยุด</translation>
        </message>
        <message>
            <source>Choose a file with the holidays of a few years.</source>
            <translation>เลือกไฟล์ที่มีวันหยุดเพียงไม่กี่ปี</translation>
        </message>
        <message>
            <source>No holiday was found in “{name}”.</source>
            <translation>ไม่พบวันหยุดในไฟล์ “{name}”</translation>
        </message>
        <message>
            <source>The file needs a column of dates and a column of names.</source>
            <translation>ไฟล์ต้องมีคอลัมน์วันที่และคอลัมน์ชื่อวันหยุด</translation>
        </message>
        <message>
            <source>The holiday has no name.</source>
            <translation>วันหยุดนี้ไม่มีชื่อ</translation>
        </message>
        <message>
            <source>Offices are open on this day; it is a holiday of private employers or of schools only.</source>
            <translation>หน่วยราชการเปิดทำการในวันนี้ เป็นวันหยุดของภาคเอกชนหรือวันสำคัญที่ไม่ได้หยุดราชการ</translation>
        </message>
        <message>
            <source>The event has no day.</source>
            <translation>กิจกรรมนี้ไม่มีวันที่</translation>
        </message>
        <message>
            <source>The event lasts {count} days; enter the closed days one by one.</source>
            <translation>รายการนี้ยาว {count} วัน ให้เพิ่มวันที่ปิดทำการทีละวัน</translation>
        </message>
        <message>
            <source>The file writes the year in the Buddhist Era; it is read as {date}.</source>
            <translation>ไฟล์เขียนปีเป็น พ.ศ. จึงอ่านเป็น {date}</translation>
        </message>
        <message>
            <source>Only the first sheet, “{name}”, is read.</source>
            <translation>อ่านเฉพาะแผ่นงานแรก “{name}”</translation>
        </message>
        <message>
            <source>The file writes the year in the Christian Era; it is read as {date}.</source>
            <translation>ไฟล์เขียนปีเป็น ค.ศ. จึงอ่านเป็น {date}</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>ไม่มีวันที่</translation>
        </message>
        <message>
            <source>Correct it in the other calendar, or enter the item here.</source>
            <translation>แก้ไขในปฏิทินเดิม หรือบันทึกรายการเองที่นี่</translation>
        </message>
        <message>
            <source>The event is longer than a year; enter it here as shorter items.</source>
            <translation>กิจกรรมนี้ยาวกว่าหนึ่งปี ให้บันทึกเองเป็นรายการที่สั้นลง</translation>
        </message>
        <message>
            <source>It repeats more often than any calendar needs ({count} times).</source>
            <translation>กิจกรรมนี้เกิดซ้ำมากเกินไป ({count} ครั้ง)</translation>
        </message>
        <message>
            <source>Calendar of the month</source>
            <translation>ปฏิทินรายเดือน</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>อีก {count} รายการ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Deadline: {name}</source>
            <translation>กำหนดส่ง: {name}</translation>
        </message>
        <message>
            <source>Index of official information</source>
            <translation>ดัชนีข้อมูลข่าวสารของราชการ</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>มาตรา/หมวด</translation>
        </message>
        <message>
            <source>section, then {order}</source>
            <translation>มาตรา แล้วตาม{order}</translation>
        </message>
        <message>
            <source>Official Information Act B.E. 2540, sections 7 and 9</source>
            <translation>ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 7 และมาตรา 9</translation>
        </message>
        <message>
            <source>The information can be inspected at the information centre of the office in office hours.</source>
            <translation>หมายเหตุ  ประชาชนขอเข้าตรวจดูข้อมูลข่าวสารได้ที่ศูนย์ข้อมูลข่าวสารของสำนักงานในวันและเวลาราชการ</translation>
        </message>
        <message>
            <source>{count} items</source>
            <translation>{count} รายการ</translation>
        </message>
        <message>
            <source>Internal deadline {date}</source>
            <translation>กำหนดส่งภายใน {date}</translation>
        </message>
        <message>
            <source>Go to this day</source>
            <translation>ไปที่ช่องวันที่นี้</translation>
        </message>
        <message>
            <source>Waits in the tray of the calendar</source>
            <translation>รออยู่ในช่องยังไม่กำหนดวัน</translation>
        </message>
        <message>
            <source>Falls on a holiday: {name}</source>
            <translation>ตรงกับวันหยุด: {name}</translation>
        </message>
        <message>
            <source>{count} working days ago</source>
            <translation>ผ่านมาแล้ว {count} วันทำการ</translation>
        </message>
        <message>
            <source>Stands still</source>
            <translation>หยุดนับ</translation>
        </message>
        <message>
            <source>In time (clock)</source>
            <translation>ทันกำหนด</translation>
        </message>
        <message>
            <source>{count} working days late</source>
            <translation>ช้า {count} วันทำการ</translation>
        </message>
        <message>
            <source>{count} working days over</source>
            <translation>เกิน {count} วันทำการ</translation>
        </message>
        <message>
            <source>The day has gone by</source>
            <translation>เลยกำหนดแล้ว</translation>
        </message>
        <message>
            <source>Time limit (column)</source>
            <translation>กำหนดเวลาเรื่อง</translation>
        </message>
        <message>
            <source>Due (column)</source>
            <translation>ครบกำหนด</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>ดำเนินการเมื่อ</translation>
        </message>
        <message>
            <source>Kept or not</source>
            <translation>ผลเทียบกำหนด</translation>
        </message>
        <message>
            <source>stands still: the complainant is waited for</source>
            <translation>หยุดนับ รอผู้ร้อง</translation>
        </message>
        <message>
            <source>late by {count} working days</source>
            <translation>ช้า {count} วันทำการ</translation>
        </message>
        <message>
            <source>{count} working days left</source>
            <translation>เหลือ {count} วันทำการ</translation>
        </message>
        <message>
            <source>{count} calendar days (limit)</source>
            <translation>{count} วันตามปฏิทิน</translation>
        </message>
        <message>
            <source>{count} working days (limit)</source>
            <translation>{count} วันทำการ</translation>
        </message>
        <message>
            <source>Within {time}, counted from the day after {start}.</source>
            <translation>ภายใน {time} นับแต่วันถัดจาก {start}</translation>
        </message>
        <message>
            <source>If the last day is a holiday, it moves to the next working day.</source>
            <translation>ถ้าวันสุดท้ายเป็นวันหยุด ให้เลื่อนไปวันทำการถัดไป</translation>
        </message>
        <message>
            <source>If the last day is a holiday, it must be done on the working day before.</source>
            <translation>ถ้าวันสุดท้ายเป็นวันหยุด ต้องให้เสร็จในวันทำการก่อนหน้า</translation>
        </message>
        <message>
            <source>It does not move even if the last day is a holiday.</source>
            <translation>ไม่เลื่อนแม้วันสุดท้ายเป็นวันหยุด</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>ครบกำหนดวันนี้</translation>
        </message>
        <message>
            <source>Done {date}</source>
            <translation>ทำแล้ว {date}</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>รอคำตอบ</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>วิธีนับ</translation>
        </message>
        <message>
            <source>How “{clock}” is counted</source>
            <translation>วิธีนับ “{clock}”</translation>
        </message>
        <message>
            <source>Not published yet</source>
            <translation>ยังไม่ได้เผยแพร่</translation>
        </message>
        <message>
            <source>{count} days after the plan</source>
            <translation>ช้ากว่าแผน {count} วัน</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>ตรงเวลา</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>ช้ากว่าแผน</translation>
        </message>
        <message>
            <source>Waiting for its day</source>
            <translation>ยังไม่ถึงกำหนด</translation>
        </message>
        <message>
            <source>Postponed, no new day</source>
            <translation>เลื่อน ยังไม่กำหนดวันใหม่</translation>
        </message>
        <message>
            <source>Postponed to after the round</source>
            <translation>เลื่อนไปหลังรอบนี้</translation>
        </message>
        <message>
            <source>Published beside the plan</source>
            <translation>เผยแพร่นอกแผน</translation>
        </message>
        <message>
            <source>News received, published</source>
            <translation>ข่าวที่รับ · เผยแพร่</translation>
        </message>
        <message>
            <source>Sendings, recipients</source>
            <translation>ครั้งที่ส่ง · ผู้รับ</translation>
        </message>
        <message>
            <source>{count} ({percent} per cent)</source>
            <translation>{count} (ร้อยละ {percent})</translation>
        </message>
        <message>
            <source>Figures of the round</source>
            <translation>ตัวเลขของรอบนี้</translation>
        </message>
        <message>
            <source>Keep these figures</source>
            <translation>ปิดรอบและเก็บตัวเลข</translation>
        </message>
        <message>
            <source>Counted from the items and news as they are now.</source>
            <translation>นับจากรายการและข่าวที่มีอยู่ในขณะนี้</translation>
        </message>
        <message>
            <source>Type the first and the last day of the round to see its figures.</source>
            <translation>ใส่วันแรกและวันสุดท้ายของรอบเพื่อดูตัวเลข</translation>
        </message>
        <message>
            <source>Kept on {date}; later changes do not touch them.</source>
            <translation>เก็บไว้เมื่อ {date} การแก้ไขภายหลังไม่เปลี่ยนตัวเลขนี้</translation>
        </message>
        <message>
            <source>No channel</source>
            <translation>ไม่ระบุช่องทาง</translation>
        </message>
        <message>
            <source>No news was made from this item yet.</source>
            <translation>ยังไม่มีข่าวจากรายการนี้</translation>
        </message>
        <message>
            <source>Nothing was sent out yet.</source>
            <translation>ยังไม่ได้บันทึกการส่ง</translation>
        </message>
        <message>
            <source>{time} hrs</source>
            <translation>{time} น.</translation>
        </message>
        <message>
            <source>Nothing is planned yet</source>
            <translation>ยังไม่มีรายการในแผน</translation>
        </message>
        <message>
            <source>An item is one thing the office will tell: what, to whom, by which channel, on which day, and who does it. Items without a day wait in the tray of the calendar.</source>
            <translation>รายการหนึ่งคือเรื่องหนึ่งที่สำนักงานจะประชาสัมพันธ์ เรื่องอะไร ให้ใคร ช่องทางใด วันใด ใครรับผิดชอบ รายการที่ยังไม่กำหนดวันจะรออยู่ข้างปฏิทิน</translation>
        </message>
        <message>
            <source>Issue and measure</source>
            <translation>ประเด็นและมาตรการ</translation>
        </message>
        <message>
            <source>By whom and when</source>
            <translation>ผู้รับผิดชอบและกำหนดเวลา</translation>
        </message>
        <message>
            <source>The agreement</source>
            <translation>คำรับรอง</translation>
        </message>
        <message>
            <source>Gives the agreement (party)</source>
            <translation>ผู้ทำคำรับรอง</translation>
        </message>
        <message>
            <source>Time and indicators</source>
            <translation>ระยะเวลาและตัวชี้วัด</translation>
        </message>
        <message>
            <source>Receives the agreement (party)</source>
            <translation>ผู้รับคำรับรอง</translation>
        </message>
        <message>
            <source>Note and attachments</source>
            <translation>หมายเหตุและไฟล์แนบ</translation>
        </message>
        <message>
            <source>Secretary-general of OBEC</source>
            <translation>เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน</translation>
        </message>
        <message>
            <source>Director of the area office</source>
            <translation>ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา</translation>
        </message>
        <message>
            <source>Provincial governor</source>
            <translation>ผู้ว่าราชการจังหวัด</translation>
        </message>
        <message>
            <source>Head of the group</source>
            <translation>ผู้อำนวยการกลุ่ม</translation>
        </message>
        <message>
            <source>School director</source>
            <translation>ผู้อำนวยการสถานศึกษา</translation>
        </message>
        <message>
            <source>Gives</source>
            <translation>ผู้ทำคำรับรอง</translation>
        </message>
        <message>
            <source>Receives</source>
            <translation>ผู้รับคำรับรอง</translation>
        </message>
        <message>
            <source>Make them from the example</source>
            <translation>ทำสำเนาจากชุดตัวอย่าง</translation>
        </message>
        <message>
            <source>{count} indicators</source>
            <translation>{count} ตัวชี้วัด</translation>
        </message>
        <message>
            <source>to be sent by {day}</source>
            <translation>กำหนดส่ง {day}</translation>
        </message>
        <message>
            <source>Begin 6, 9 and 12 months</source>
            <translation>เริ่มรอบ 6, 9 และ 12 เดือน</translation>
        </message>
        <message>
            <source>Indicators of the agreement</source>
            <translation>ตัวชี้วัดของคำรับรอง</translation>
        </message>
        <message>
            <source>Begin the rounds of 6, 9 and 12 months</source>
            <translation>เริ่มรอบ 6, 9 และ 12 เดือน</translation>
        </message>
        <message>
            <source>Print this agreement</source>
            <translation>พิมพ์คำรับรองนี้</translation>
        </message>
        <message>
            <source>No agreement yet</source>
            <translation>ยังไม่มีคำรับรอง</translation>
        </message>
        <message>
            <source>An agreement names the two parties and the year. Its indicators are a framework with five thresholds each; it is reported after 6, 9 and 12 months.</source>
            <translation>คำรับรองระบุคู่สัญญาและปีงบประมาณ ตัวชี้วัดอยู่ในกรอบการประเมินที่มีเกณฑ์ 5 ระดับ และรายงานผลรอบ 6, 9 และ 12 เดือน</translation>
        </message>
        <message>
            <source>Add the first agreement</source>
            <translation>เพิ่มคำรับรองแรก</translation>
        </message>
        <message>
            <source>Indicators were made from the example; mend them and publish them</source>
            <translation>ทำสำเนาตัวชี้วัดจากชุดตัวอย่างแล้ว แก้ไขให้ตรงกับคำรับรองแล้วประกาศใช้</translation>
        </message>
        <message>
            <source>{count} rounds of “{name}” begun</source>
            <translation>เริ่ม {count} รอบของ “{name}” แล้ว</translation>
        </message>
        <message>
            <source>All three rounds of this agreement are there already.</source>
            <translation>คำรับรองนี้มีครบทั้งสามรอบแล้ว</translation>
        </message>
        <message>
            <source>Agreement and parties</source>
            <translation>คำรับรองและคู่สัญญา</translation>
        </message>
        <message>
            <source>Performance agreement, fiscal year {year}</source>
            <translation>คำรับรองการปฏิบัติราชการ ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Instrument and name</source>
            <translation>เครื่องมือและชื่อรอบ</translation>
        </message>
        <message>
            <source>Year and days (round)</source>
            <translation>ปีและช่วงเวลา</translation>
        </message>
        <message>
            <source>Round and people</source>
            <translation>รอบและผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Committees and note</source>
            <translation>คณะกรรมการและหมายเหตุ</translation>
        </message>
        <message>
            <source>Choose schools …</source>
            <translation>เลือกสถานศึกษา…</translation>
        </message>
        <message>
            <source>This round was sent: it stays as it is. What is wrong in it is corrected by a revision.</source>
            <translation>รอบนี้ส่งรายงานแล้ว จึงคงไว้ตามเดิม หากต้องแก้ไขให้จัดทำฉบับแก้ไข</translation>
        </message>
        <message>
            <source>{framework}, fiscal year {year}</source>
            <translation>{framework} ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>{framework}, fiscal year {year}, {period}</source>
            <translation>{framework} ปีงบประมาณ {year} {period}</translation>
        </message>
        <message>
            <source>{count} schools chosen</source>
            <translation>เลือกแล้ว {count} แห่ง</translation>
        </message>
        <message>
            <source>No school chosen yet</source>
            <translation>ยังไม่ได้เลือกสถานศึกษา</translation>
        </message>
        <message>
            <source>Improvement from a participation activity</source>
            <translation>รายการปรับปรุงจากกิจกรรมการมีส่วนร่วม</translation>
        </message>
        <message>
            <source>Print the improvement plan</source>
            <translation>พิมพ์แผนปรับปรุงคุณภาพการให้บริการ</translation>
        </message>
        <message>
            <source>Nothing in the improvement plan yet</source>
            <translation>ยังไม่มีรายการในแผนปรับปรุง</translation>
        </message>
        <message>
            <source>What complaints, suggestions and participation teach becomes a measure here, with who does it by when, what came of it and whether it worked when it was looked at again.</source>
            <translation>สิ่งที่ได้จากข้อร้องเรียน ข้อเสนอแนะ และการมีส่วนร่วม นำมากำหนดมาตรการ ผู้รับผิดชอบ กำหนดเวลา ผล และการติดตามว่าได้ผลหรือไม่</translation>
        </message>
        <message>
            <source>Add the first item</source>
            <translation>เพิ่มรายการแรก</translation>
        </message>
        <message>
            <source>From a participation activity</source>
            <translation>จากกิจกรรมการมีส่วนร่วม</translation>
        </message>
        <message>
            <source>Suggestions received at an activity of the partner registry</source>
            <translation>ข้อเสนอแนะที่ได้จากกิจกรรมในทะเบียนเครือข่าย</translation>
        </message>
        <message>
            <source>The suggestions written down with the activity become the issue; the measure is yours to write.</source>
            <translation>ข้อเสนอแนะที่บันทึกในกิจกรรมจะเป็นประเด็น ให้กำหนดมาตรการเอง</translation>
        </message>
        <message>
            <source>Measure and result</source>
            <translation>มาตรการและผล</translation>
        </message>
        <message>
            <source>Comes from {cases}; they are tied to it when it is saved.</source>
            <translation>มาจากเรื่อง {cases} จะเชื่อมโยงเมื่อบันทึก</translation>
        </message>
        <message>
            <source>Tick ready-made items</source>
            <translation>เลือกรายการสำเร็จรูป</translation>
        </message>
        <message>
            <source>Official days and yearly work of every office, with their dates</source>
            <translation>วันสำคัญและงานประจำปี พร้อมวันที่</translation>
        </message>
        <message>
            <source>Publicity calendar</source>
            <translation>ปฏิทินประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>Pupils may be in these photographs: ask the school whether their guardians agree, then choose the answer here.</source>
            <translation>อาจมีภาพนักเรียน สอบถามโรงเรียนว่าผู้ปกครองยินยอมหรือไม่ แล้วเลือกคำตอบในช่องนี้</translation>
        </message>
        <message>
            <source>The guardians do not agree: these photographs stay in the office and are left out of e-mails.</source>
            <translation>ผู้ปกครองไม่ยินยอม ภาพเหล่านี้เก็บไว้ในสำนักงานเท่านั้น และจะไม่แนบไปกับอีเมล</translation>
        </message>
        <message>
            <source>Paste photographs</source>
            <translation>วางภาพที่คัดลอก</translation>
        </message>
        <message>
            <source>Texts made from the news</source>
            <translation>ข้อความเผยแพร่ของข่าว</translation>
        </message>
        <message>
            <source>Send the news</source>
            <translation>ส่งข่าว</translation>
        </message>
        <message>
            <source>Print the form for sending news</source>
            <translation>พิมพ์แบบฟอร์มการส่งข่าว</translation>
        </message>
        <message>
            <source>Filled in from the file; nothing is saved yet. Look it over, then save (Ctrl+S).</source>
            <translation>กรอกจากไฟล์ให้แล้ว ยังไม่ได้บันทึก ตรวจดูแล้วกดบันทึก (Ctrl+S)</translation>
        </message>
        <message>
            <source>There is no photograph to paste: copy a picture or its file first.</source>
            <translation>ยังไม่มีภาพให้วาง คัดลอกภาพหรือไฟล์ภาพก่อน</translation>
        </message>
        <message>
            <source>Print the blank form for sending news</source>
            <translation>พิมพ์แบบฟอร์มการส่งข่าว (เปล่า)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>ส่งข่าว</translation>
        </message>
        <message>
            <source>File news from a file …</source>
            <translation>รับข่าวจากไฟล์ …</translation>
        </message>
        <message>
            <source>Paste news from a file</source>
            <translation>วางข่าวจากไฟล์ที่คัดลอก</translation>
        </message>
        <message>
            <source>Headline, number, place, person  (Ctrl+F)</source>
            <translation>หัวข้อข่าว เลขข่าว สถานที่ ชื่อคน  (Ctrl+F)</translation>
        </message>
        <message>
            <source>No news yet</source>
            <translation>ยังไม่มีข่าว</translation>
        </message>
        <message>
            <source>This register keeps the news that schools send in and the office makes: edited, published, sent to the networks, with its texts and photographs.</source>
            <translation>ทะเบียนนี้เก็บข่าวที่โรงเรียนส่งมาและที่สำนักงานจัดทำ ใช้เรียบเรียง เผยแพร่ และส่งต่อถึงเครือข่าย พร้อมข้อความและภาพข่าว</translation>
        </message>
        <message>
            <source>Add the first piece of news</source>
            <translation>เพิ่มข่าวแรก</translation>
        </message>
        <message>
            <source>A saved e-mail (.eml) or text (.txt); or drag it here</source>
            <translation>ไฟล์ .eml หรือ .txt ลากมาวางที่นี่ก็ได้</translation>
        </message>
        <message>
            <source>What it is about, and its proof</source>
            <translation>เรื่องที่เกี่ยวข้องและหลักฐาน</translation>
        </message>
        <message>
            <source>{count}, as they were on {day}</source>
            <translation>{count} ราย รายชื่อ ณ วันที่ {day}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} จาก {all}</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>การตอบรับ</translation>
        </message>
        <message>
            <source>Not confirmed yet ({count})</source>
            <translation>ยังไม่ตอบรับ ({count})</translation>
        </message>
        <message>
            <source>Send again to those who did not confirm</source>
            <translation>ส่งซ้ำถึงผู้ที่ยังไม่ตอบรับ</translation>
        </message>
        <message>
            <source>Print the distribution list</source>
            <translation>พิมพ์บัญชีการส่ง</translation>
        </message>
        <message>
            <source>Sendings of “{name}”</source>
            <translation>การส่ง “{name}”</translation>
        </message>
        <message>
            <source>All sendings</source>
            <translation>การส่งทั้งหมด</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>ยังไม่มีการส่ง</translation>
        </message>
        <message>
            <source>A sending keeps who received what, by which channel, when and with what proof. Its recipients are taken from the partner registry and stay as they were on that day.</source>
            <translation>การส่งบันทึกว่าใครได้รับอะไร ทางช่องทางใด เมื่อใด มีหลักฐานอะไร ผู้รับนำมาจากทะเบียนเครือข่ายและคงไว้ตามวันที่ส่ง</translation>
        </message>
        <message>
            <source>Choose recipients and send</source>
            <translation>เลือกผู้รับและบันทึกการส่ง</translation>
        </message>
        <message>
            <source>{count} recipients as they were on {day}</source>
            <translation>ผู้รับ {count} ราย รายชื่อ ณ วันที่ {day}</translation>
        </message>
        <message>
            <source>Sendings of this news</source>
            <translation>การส่งของข่าวนี้</translation>
        </message>
        <message>
            <source>Saved e-mails and texts ({endings})</source>
            <translation>อีเมลที่บันทึกไว้และข้อความ ({endings})</translation>
        </message>
        <message>
            <source>All files ({endings})</source>
            <translation>ทุกไฟล์ ({endings})</translation>
        </message>
        <message>
            <source>File news from a file</source>
            <translation>รับข่าวจากไฟล์</translation>
        </message>
        <message>
            <source>There is no news to paste: copy a saved e-mail, a text or its file first.</source>
            <translation>ยังไม่มีข่าวให้วาง คัดลอกไฟล์อีเมล ไฟล์ข้อความ หรือข้อความข่าวก่อน</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>ความก้าวหน้า</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>ข้อมูลแผน</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>None in this plan yet</source>
            <translation>ยังไม่มีรายการในแผนนี้</translation>
        </message>
        <message>
            <source>{done} of {planned} published ({percent}%)</source>
            <translation>เผยแพร่แล้ว {done} จาก {planned} (ร้อยละ {percent})</translation>
        </message>
        <message>
            <source>Budget of the items</source>
            <translation>งบประมาณรายการ</translation>
        </message>
        <message>
            <source>{amount} baht</source>
            <translation>{amount} บาท</translation>
        </message>
        <message>
            <source>of what was published</source>
            <translation>ที่เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>Items of this plan</source>
            <translation>รายการในแผนนี้</translation>
        </message>
        <message>
            <source>target {target}</source>
            <translation>เป้าหมาย {target}</translation>
        </message>
        <message>
            <source>result {result}</source>
            <translation>ผล {result}</translation>
        </message>
        <message>
            <source>Print this plan</source>
            <translation>พิมพ์แผนนี้</translation>
        </message>
        <message>
            <source>No publicity plan yet</source>
            <translation>ยังไม่มีแผนประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>The plan of a fiscal year says why, for whom and by what the office measures its publicity; its items stand in the calendar, and it prints as a document to be signed.</source>
            <translation>แผนประจำปีงบประมาณบอกเหตุผล กลุ่มเป้าหมาย และตัวชี้วัดของการประชาสัมพันธ์ รายการในแผนปรากฏในปฏิทิน และพิมพ์เป็นเอกสารเสนอลงนามได้</translation>
        </message>
        <message>
            <source>Write the first plan</source>
            <translation>เขียนแผนแรก</translation>
        </message>
        <message>
            <source>Publicity plan of fiscal year {year}</source>
            <translation>แผนประชาสัมพันธ์ประจำปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>แผน</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>คลังข้อมูล</translation>
        </message>
        <message>
            <source>This e-mail has more parts than can be read.</source>
            <translation>อีเมลนี้มีส่วนประกอบมากเกินกว่าจะอ่านได้</translation>
        </message>
        <message>
            <source>Copy its text into a new piece of news and save its files one by one.</source>
            <translation>คัดลอกข้อความไปวางในข่าวใหม่ แล้วบันทึกไฟล์แนบทีละไฟล์</translation>
        </message>
        <message>
            <source>The file is too large ({most} MB at most).</source>
            <translation>ไฟล์ใหญ่เกินไป (ไม่เกิน {most} MB)</translation>
        </message>
        <message>
            <source>Copy its text into a new piece of news and attach the files one by one.</source>
            <translation>คัดลอกข้อความไปวางในข่าวใหม่ แล้วแนบไฟล์ทีละไฟล์</translation>
        </message>
        <message>
            <source>This file is no saved e-mail.</source>
            <translation>ไฟล์นี้ไม่ใช่อีเมลที่บันทึกไว้</translation>
        </message>
        <message>
            <source>Save the e-mail again as .eml or as plain text (.txt), then drop it here.</source>
            <translation>บันทึกอีเมลใหม่เป็นไฟล์ .eml หรือข้อความ (.txt) แล้วนำมาวางที่นี่</translation>
        </message>
        <message>
            <source>An e-mail saved by Outlook as .msg cannot be read.</source>
            <translation>อ่านอีเมลที่บันทึกเป็นไฟล์ .msg ไม่ได้</translation>
        </message>
        <message>
            <source>In the mail program save it as .eml or as plain text (.txt), then drop it here again.</source>
            <translation>ในโปรแกรมอีเมลให้บันทึกเป็น .eml หรือข้อความ (.txt) แล้วนำมาวางที่นี่อีกครั้ง</translation>
        </message>
        <message>
            <source>{count} files of the e-mail were not taken along: {names}</source>
            <translation>ไม่ได้นำไฟล์ในอีเมลมาด้วย {count} ไฟล์: {names}</translation>
        </message>
        <message>
            <source>The text was very long and was cut after {count} letters.</source>
            <translation>ข้อความยาวมาก จึงนำมาเพียง {count} ตัวอักษรแรก</translation>
        </message>
        <message>
            <source>This file is not a text.</source>
            <translation>ไฟล์นี้ไม่ใช่ข้อความ</translation>
        </message>
        <message>
            <source>Save the e-mail as .eml or as plain text (.txt), then drop it here again.</source>
            <translation>บันทึกอีเมลเป็น .eml หรือข้อความ (.txt) แล้วนำมาวางที่นี่อีกครั้ง</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>ภาพ</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>เอกสาร</translation>
        </message>
        <message>
            <source>New</source>
            <translation>ใหม่</translation>
        </message>
        <message>
            <source>Already in the table</source>
            <translation>มีในตารางแล้ว</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>ไม่นำเข้า</translation>
        </message>
        <message>
            <source>The table has this day as “{name}”.</source>
            <translation>ในตารางมีวันนี้แล้ว คือ “{name}”</translation>
        </message>
        <message>
            <source>Nothing was planned for this round.</source>
            <translation>ไม่มีรายการตามแผนในรอบนี้</translation>
        </message>
        <message>
            <source>Of {planned} items planned, {done} were carried out, {percent} per cent.</source>
            <translation>ตามแผน {planned} รายการ ดำเนินการแล้ว {done} รายการ คิดเป็นร้อยละ {percent}</translation>
        </message>
        <message>
            <source>Of these {count} came on time, {percent} per cent, and {late} late.</source>
            <translation>ในจำนวนนี้เป็นไปตามกำหนด {count} รายการ คิดเป็นร้อยละ {percent} และล่าช้า {late} รายการ</translation>
        </message>
        <message>
            <source>{count} overdue</source>
            <translation>เกินกำหนด {count} รายการ</translation>
        </message>
        <message>
            <source>{count} put off</source>
            <translation>เลื่อน {count} รายการ</translation>
        </message>
        <message>
            <source>{count} called off</source>
            <translation>ยกเลิก {count} รายการ</translation>
        </message>
        <message>
            <source>{count} whose day is still to come</source>
            <translation>ยังไม่ถึงกำหนด {count} รายการ</translation>
        </message>
        <message>
            <source>Not carried out: {what}.</source>
            <translation>รายการที่ยังไม่ได้ดำเนินการ ได้แก่ {what}</translation>
        </message>
        <message>
            <source>{count} put off to after this round</source>
            <translation>เลื่อนไปดำเนินการหลังรอบนี้ {count} รายการ</translation>
        </message>
        <message>
            <source>{count} carried out beside the plan</source>
            <translation>ดำเนินการนอกแผน {count} รายการ</translation>
        </message>
        <message>
            <source>Besides: {what}.</source>
            <translation>นอกจากนี้ {what}</translation>
        </message>
        <message>
            <source>{received} pieces of news were received and {published} published</source>
            <translation>รับข่าว {received} ข่าว เผยแพร่ {published} ข่าว</translation>
        </message>
        <message>
            <source>{count} sendings went to {recipients} recipients</source>
            <translation>ส่งข่าวสาร {count} ครั้ง ถึงผู้รับ {recipients} ราย</translation>
        </message>
        <message>
            <source>{count} people were reached</source>
            <translation>มีผู้เข้าถึง {count} คน</translation>
        </message>
        <message>
            <source>{what}.</source>
            <translation>{what}</translation>
        </message>
        <message>
            <source>{group} (quarter {quarters})</source>
            <translation>{group} (ไตรมาส {quarters})</translation>
        </message>
        <message>
            <source>{before}, {further}</source>
            <translation>{before} {further}</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>สัปดาห์นี้</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>เดือนนี้</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>เดือนที่แล้ว</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>ไตรมาสนี้</translation>
        </message>
        <message>
            <source>This fiscal year</source>
            <translation>ปีงบประมาณนี้</translation>
        </message>
        <message>
            <source>Last fiscal year</source>
            <translation>ปีงบประมาณที่แล้ว</translation>
        </message>
        <message>
            <source>from {low}</source>
            <translation>ตั้งแต่ {low}</translation>
        </message>
        <message>
            <source>until {high}</source>
            <translation>ถึง {high}</translation>
        </message>
        <message>
            <source>The Royal Ploughing Day of {year} is not in the table yet; add it when it is announced.</source>
            <translation>ยังไม่มีวันพืชมงคลของปี {year} ในตาราง ให้เพิ่มเมื่อมีประกาศ</translation>
        </message>
        <message>
            <source>The program has no holidays of the year {year}.</source>
            <translation>โปรแกรมไม่มีข้อมูลวันหยุดของปี {year}</translation>
        </message>
        <message>
            <source>It knows those of {first} to {last}. Type the others, or bring in a file.</source>
            <translation>มีข้อมูลของปี {first} ถึง {last} ปีอื่นให้พิมพ์เองหรือนำเข้าจากไฟล์</translation>
        </message>
        <message>
            <source>List shipped with the program; compare it with the announcement of the year</source>
            <translation>ข้อมูลตั้งต้นของโปรแกรม ให้ตรวจกับประกาศของปีนั้น</translation>
        </message>
        <message>
            <source>There is no holiday of {year} in the table.</source>
            <translation>ในตารางไม่มีวันหยุดของปี {year}</translation>
        </message>
        <message>
            <source>Fill in the year first.</source>
            <translation>เติมวันหยุดของปีนั้นก่อน</translation>
        </message>
        <message>
            <source>The day of confirmation lies in the future.</source>
            <translation>วันที่ยืนยันอยู่ในอนาคต</translation>
        </message>
        <message>
            <source>holidays of {year}</source>
            <translation>วันหยุดปี {year}</translation>
        </message>
        <message>
            <source>There is no new holiday in “{file}”.</source>
            <translation>ไม่มีวันหยุดใหม่ในไฟล์ “{file}”</translation>
        </message>
        <message>
            <source>The table stays as it is.</source>
            <translation>ตารางยังคงเดิม</translation>
        </message>
        <message>
            <source>{name} and {count} more</source>
            <translation>{name} และอีก {count} รายการ</translation>
        </message>
        <message>
            <source>In the making</source>
            <translation>กำลังเตรียม</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>ใกล้กำหนด</translation>
        </message>
        <message>
            <source>Postponed/cancelled</source>
            <translation>เลื่อน/ยกเลิก</translation>
        </message>
        <message>
            <source>What the shapes say</source>
            <translation>ความหมายของสัญลักษณ์</translation>
        </message>
        <message>
            <source>Everything has its day.</source>
            <translation>ทุกรายการมีกำหนดวันแล้ว</translation>
        </message>
        <message>
            <source>Nothing here passes the filter.</source>
            <translation>ไม่มีรายการที่ตรงกับตัวกรอง</translation>
        </message>
        <message>
            <source>Choose one and press Ctrl+G, or drag it to a day</source>
            <translation>เลือกรายการแล้วกด Ctrl+G หรือลากไปวางบนวัน</translation>
        </message>
        <message>
            <source>Facts of the news</source>
            <translation>ข้อเท็จจริงของข่าว</translation>
        </message>
        <message>
            <source>Recipients in Bcc</source>
            <translation>ผู้รับ (สำเนาลับ)</translation>
        </message>
        <message>
            <source>Read all</source>
            <translation>อ่านทั้งหมด</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>ย่อข้อความ</translation>
        </message>
        <message>
            <source>About the case</source>
            <translation>ข้อมูลของเรื่อง</translation>
        </message>
        <message>
            <source>Steps of the request</source>
            <translation>ขั้นตอนการให้ข้อมูล</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>ยังไม่ได้เลือกผู้รับ</translation>
        </message>
        <message>
            <source>Named handlers</source>
            <translation>ผู้ที่ให้เห็นเรื่อง</translation>
        </message>
        <message>
            <source>Witnesses</source>
            <translation>พยาน</translation>
        </message>
        <message>
            <source>Agency concerned</source>
            <translation>หน่วยงาน</translation>
        </message>
        <message>
            <source>Conflict of interest</source>
            <translation>ส่วนได้เสีย</translation>
        </message>
        <message>
            <source>Accepts the outcome</source>
            <translation>การยอมรับผล</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>ข้อเท็จจริง</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>ความประสงค์</translation>
        </message>
        <message>
            <source>No one is responsible yet</source>
            <translation>ยังไม่มีผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Other agencies</source>
            <translation>หน่วยงานอื่น</translation>
        </message>
        <message>
            <source>{count} pieces of evidence</source>
            <translation>หลักฐาน {count} ไฟล์</translation>
        </message>
        <message>
            <source>Correct (day)</source>
            <translation>แก้วันที่</translation>
        </message>
        <message>
            <source>Correct the day of “{step}”</source>
            <translation>แก้วันที่ของ “{step}”</translation>
        </message>
        <message>
            <source>late (step)</source>
            <translation>เกินกำหนด</translation>
        </message>
        <message>
            <source>As time and conditions allow</source>
            <translation>ตามเวลาและเงื่อนไข</translation>
        </message>
        <message>
            <source>By {date}</source>
            <translation>ภายใน {date}</translation>
        </message>
        <message>
            <source>Sent {date}</source>
            <translation>ส่ง {date}</translation>
        </message>
        <message>
            <source>reminded {dates}</source>
            <translation>เตือน {dates}</translation>
        </message>
        <message>
            <source>They have reported …</source>
            <translation>รายงานแล้ว …</translation>
        </message>
        <message>
            <source>Reminder sent …</source>
            <translation>เตือนแล้ว …</translation>
        </message>
        <message>
            <source>None (related)</source>
            <translation>ยังไม่มี</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>เรื่องที่เกี่ยวข้องกัน</translation>
        </message>
        <message>
            <source>Relate …</source>
            <translation>เชื่อมโยง …</translation>
        </message>
        <message>
            <source>Nothing yet (improvement)</source>
            <translation>ยังไม่มีรายการในแผนปรับปรุง</translation>
        </message>
        <message>
            <source>Make an item …</source>
            <translation>นำเข้าแผน …</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>เลิกเชื่อมโยง</translation>
        </message>
        <message>
            <source>Ask …</source>
            <translation>ขอแบบประเมิน …</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>ยังไม่ได้ขอแบบประเมิน</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>{score} of 5</source>
            <translation>{score} จาก 5</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>ตอบเมื่อ</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>ความคิดเห็น</translation>
        </message>
        <message>
            <source>Code on the slip</source>
            <translation>รหัสบนแบบประเมิน</translation>
        </message>
        <message>
            <source>Open until</source>
            <translation>ตอบได้ถึง</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>ขอเมื่อ</translation>
        </message>
        <message>
            <source>Enter the answer …</source>
            <translation>บันทึกคำตอบ …</translation>
        </message>
        <message>
            <source>Reported {date}</source>
            <translation>รายงานแล้ว {date}</translation>
        </message>
        <message>
            <source>No report, due {date}</source>
            <translation>เกินกำหนดรายงาน {date}</translation>
        </message>
        <message>
            <source>To report by {date}</source>
            <translation>ให้รายงานภายใน {date}</translation>
        </message>
        <message>
            <source>Open an e-mail draft</source>
            <translation>เปิดร่างอีเมล</translation>
        </message>
        <message>
            <source>Choose recipients …</source>
            <translation>เลือกผู้รับ …</translation>
        </message>
        <message>
            <source>Presided over by</source>
            <translation>ประธาน</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>เครดิต</translation>
        </message>
        <message>
            <source>The program sends no e-mail itself: the draft opens in the office's own mail program.</source>
            <translation>โปรแกรมไม่ส่งอีเมลเอง ร่างจะเปิดในโปรแกรมอีเมลของสำนักงานให้ตรวจแล้วส่ง</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>ส่งทางอีเมล</translation>
        </message>
        <message>
            <source>{day}, {count} recipients</source>
            <translation>{day} ผู้รับ {count} ราย</translation>
        </message>
        <message>
            <source>Attach {count} files</source>
            <translation>แนบ {count} ไฟล์</translation>
        </message>
        <message>
            <source>{count} photographs are left out: the guardians do not agree.</source>
            <translation>ไม่แนบ {count} ภาพ เพราะผู้ปกครองไม่ยินยอม</translation>
        </message>
        <message>
            <source>The consent for the photographs is not checked yet.</source>
            <translation>ยังไม่ได้ตรวจความยินยอมให้ใช้ภาพ</translation>
        </message>
        <message>
            <source>Choose first who receives it: write down a sending by e-mail, its recipients go into Bcc.</source>
            <translation>เลือกผู้รับก่อน โดยบันทึกการส่งทางอีเมล ผู้รับจะอยู่ในช่องสำเนาลับ</translation>
        </message>
        <message>
            <source>The draft is open in the mail program, with {count} recipients in Bcc.</source>
            <translation>เปิดร่างในโปรแกรมอีเมลแล้ว มีผู้รับในสำเนาลับ {count} ราย</translation>
        </message>
        <message>
            <source>Texts of {name}</source>
            <translation>ข้อความเผยแพร่: {name}</translation>
        </message>
        <message>
            <source>What the text is for</source>
            <translation>ข้อความใช้สำหรับ</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>ทำใหม่จากแม่แบบ</translation>
        </message>
        <message>
            <source>Make the text from the template again</source>
            <translation>ทำข้อความใหม่จากแม่แบบ</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>คัดลอกข้อความ</translation>
        </message>
        <message>
            <source>Save as .docx</source>
            <translation>บันทึกเป็น .docx</translation>
        </message>
        <message>
            <source>Save as .txt</source>
            <translation>บันทึกเป็น .txt</translation>
        </message>
        <message>
            <source>Keep the text</source>
            <translation>เก็บข้อความไว้กับข่าว</translation>
        </message>
        <message>
            <source>Kept with the news</source>
            <translation>เก็บไว้กับข่าวแล้ว</translation>
        </message>
        <message>
            <source>Made from the template</source>
            <translation>ทำจากแม่แบบ</translation>
        </message>
        <message>
            <source>{letters} letters, {lines} lines</source>
            <translation>{letters} ตัวอักษร {lines} บรรทัด</translation>
        </message>
        <message>
            <source>LINE takes {most} in one message</source>
            <translation>LINE รับได้ {most} ตัวอักษรต่อหนึ่งข้อความ</translation>
        </message>
        <message>
            <source>Changed; kept when you leave</source>
            <translation>แก้ไขแล้ว จะเก็บไว้เมื่อออกจากหน้านี้</translation>
        </message>
        <message>
            <source>The text was made anew from the template.</source>
            <translation>ทำข้อความใหม่จากแม่แบบแล้ว</translation>
        </message>
        <message>
            <source>Bring back the one before</source>
            <translation>เอาข้อความเดิมกลับมา</translation>
        </message>
        <message>
            <source>The text is kept with the news.</source>
            <translation>เก็บข้อความไว้กับข่าวแล้ว</translation>
        </message>
        <message>
            <source>Copied: {what} ({letters} letters). Paste it with Ctrl+V.</source>
            <translation>คัดลอก{what}แล้ว {letters} ตัวอักษร วางด้วย Ctrl+V</translation>
        </message>
        <message>
            <source>Word files ({endings})</source>
            <translation>ไฟล์เอกสาร ({endings})</translation>
        </message>
        <message>
            <source>Text files ({endings})</source>
            <translation>ไฟล์ข้อความ ({endings})</translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>บันทึกข้อความ</translation>
        </message>
        <message>
            <source>Show these</source>
            <translation>แสดงตามนี้</translation>
        </message>
        <message>
            <source>Only empty ones</source>
            <translation>เฉพาะที่ว่าง</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>ตัวเลข</translation>
        </message>
        <message>
            <source>Print this evaluation</source>
            <translation>พิมพ์ผลการประเมินรอบนี้</translation>
        </message>
        <message>
            <source>No evaluation yet</source>
            <translation>ยังไม่มีการประเมินผล</translation>
        </message>
        <message>
            <source>At the end of a month, quarter, half or year the office looks back: what was planned, what was done and in time, whom it reached, what is to be done better.</source>
            <translation>เมื่อสิ้นเดือน ไตรมาส ครึ่งปี หรือปี ประเมินว่าวางแผนไว้เท่าใด ทำได้และตรงเวลาเท่าใด เข้าถึงใคร และจะปรับปรุงอะไร</translation>
        </message>
        <message>
            <source>Evaluate a round</source>
            <translation>เพิ่มรอบประเมิน</translation>
        </message>
        <message>
            <source>Round before</source>
            <translation>รอบก่อน</translation>
        </message>
        <message>
            <source>Round after</source>
            <translation>รอบถัดไป</translation>
        </message>
        <message>
            <source>Put the figures into words</source>
            <translation>ใส่ข้อความจากตัวเลข</translation>
        </message>
        <message>
            <source>Evaluation of publicity, {round}</source>
            <translation>ประเมินผลการประชาสัมพันธ์ {round}</translation>
        </message>
        <message>
            <source>This round has been evaluated already.</source>
            <translation>รอบนี้มีการประเมินผลแล้ว</translation>
        </message>
        <message>
            <source>Open this one</source>
            <translation>เปิดรายการนี้</translation>
        </message>
        <message>
            <source>The figures of this round are kept as they are today</source>
            <translation>เก็บตัวเลขของรอบนี้ตามวันนี้แล้ว</translation>
        </message>
        <message>
            <source>The figures are counted anew from the items as they are now; what was kept is in the history.</source>
            <translation>ตัวเลขจะนับใหม่จากรายการปัจจุบัน ตัวเลขที่เก็บไว้เดิมดูได้ในประวัติ</translation>
        </message>
        <message>
            <source>Open the round again</source>
            <translation>เปิดรอบอีกครั้ง</translation>
        </message>
        <message>
            <source>The draft could not be opened: this computer has no mail program for it.</source>
            <translation>เปิดร่างอีเมลไม่ได้ เครื่องนี้ยังไม่มีโปรแกรมอีเมลที่เปิดไฟล์ .eml</translation>
        </message>
        <message>
            <source>Copy the text instead, or save the draft's text as .docx.</source>
            <translation>คัดลอกข้อความไปวาง หรือบันทึกเป็น .docx แทน</translation>
        </message>
        <message>
            <source>The internal deadline can lie 0 to {most} working days before.</source>
            <translation>กำหนดส่งภายในอยู่ก่อนได้ 0 ถึง {most} วันทำการ</translation>
        </message>
        <message>
            <source>the days of recurring items</source>
            <translation>วันของรายการเกิดซ้ำ</translation>
        </message>
        <message>
            <source>This recurring item is no longer in the register.</source>
            <translation>รายการเกิดซ้ำนี้ไม่อยู่ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>This item does not return by a rule.</source>
            <translation>รายการนี้ไม่ใช่รายการเกิดซ้ำ</translation>
        </message>
        <message>
            <source>Delete it like any other.</source>
            <translation>ลบได้เหมือนรายการทั่วไป</translation>
        </message>
        <message>
            <source>{date} was not left out.</source>
            <translation>{date} ไม่ได้ข้ามไว้</translation>
        </message>
        <message>
            <source>{count} items were taken out of the calendar.</source>
            <translation>นำออกจากปฏิทิน {count} รายการ</translation>
        </message>
        <message>
            <source>{count} items that were begun or changed by hand stay.</source>
            <translation>อีก {count} รายการที่เริ่มดำเนินการหรือแก้ไขเองแล้วยังคงอยู่</translation>
        </message>
        <message>
            <source>the calendar of every office, fiscal year {year}</source>
            <translation>ปฏิทินที่ทุกสำนักงานใช้ ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>New sending</source>
            <translation>บันทึกการส่งใหม่</translation>
        </message>
        <message>
            <source>Write the sending down</source>
            <translation>บันทึกการส่ง</translation>
        </message>
        <message>
            <source>Write it down and open an e-mail draft</source>
            <translation>บันทึกและเปิดร่างอีเมล</translation>
        </message>
        <message>
            <source>Write down: sent to {count}</source>
            <translation>บันทึกการส่งถึง {count} ราย</translation>
        </message>
        <message>
            <source>Written down: sent to {count}</source>
            <translation>บันทึกการส่งถึง {count} รายแล้ว</translation>
        </message>
        <message>
            <source>Leave without writing it down?</source>
            <translation>ออกโดยไม่บันทึกการส่งหรือไม่</translation>
        </message>
        <message>
            <source>What you typed about this sending is not saved yet.</source>
            <translation>ข้อมูลการส่งที่พิมพ์ไว้ยังไม่ได้บันทึก</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>ตัวกรองที่เก็บไว้</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>ประเด็น</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>เลือกทีละราย</translation>
        </message>
        <message>
            <source>Choose agencies …</source>
            <translation>เลือกหน่วยงาน …</translation>
        </message>
        <message>
            <source>Put in or leave out (Space)</source>
            <translation>ใส่หรือเว้นผู้รับ (Space)</translation>
        </message>
        <message>
            <source>The list is kept as it is on {day}; later changes in the registry do not reach it. The program sends nothing itself.</source>
            <translation>รายชื่อจะเก็บไว้ตามที่เป็น ณ วันที่ {day} โปรแกรมเพียงบันทึกการส่ง ไม่ได้ส่งให้เอง</translation>
        </message>
        <message>
            <source>Sends</source>
            <translation>ส่ง</translation>
        </message>
        <message>
            <source>included</source>
            <translation>ส่งถึง</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>เว้น</translation>
        </message>
        <message>
            <source>Choose agencies</source>
            <translation>เลือกหน่วยงาน</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>เลือก</translation>
        </message>
        <message>
            <source>There is no network yet; add one in the partner registry.</source>
            <translation>ยังไม่มีเครือข่าย เพิ่มได้ในทะเบียนเครือข่าย</translation>
        </message>
        <message>
            <source>There is no saved filter yet; in the partner registry a search is kept by the bookmark.</source>
            <translation>ยังไม่มีตัวกรองที่เก็บไว้ ค้นหาในทะเบียนเครือข่ายแล้วเก็บไว้ด้วยปุ่ม “ตัวกรองที่เก็บไว้”</translation>
        </message>
        <message>
            <source>There is no topic yet; topics are given to agencies in the partner registry.</source>
            <translation>ยังไม่มีประเด็นความร่วมมือ ระบุได้ในข้อมูลหน่วยงานของทะเบียนเครือข่าย</translation>
        </message>
        <message>
            <source>Nobody is chosen yet.</source>
            <translation>ยังไม่ได้เลือกผู้รับ</translation>
        </message>
        <message>
            <source>Nobody belongs to it.</source>
            <translation>ยังไม่มีผู้รับในรายการนี้</translation>
        </message>
        <message>
            <source>Cancelled in the calendar file</source>
            <translation>ยกเลิกตามไฟล์ปฏิทิน</translation>
        </message>
        <message>
            <source>Import holidays from {file}</source>
            <translation>นำเข้าวันหยุดจาก {file}</translation>
        </message>
        <message>
            <source>Nothing is saved yet.</source>
            <translation>ยังไม่มีข้อมูลใดถูกบันทึก</translation>
        </message>
        <message>
            <source>Add {count} holidays</source>
            <translation>เพิ่มวันหยุด {count} วัน</translation>
        </message>
        <message>
            <source>Add the holidays</source>
            <translation>เพิ่มวันหยุด</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>บรรทัด</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>วัน</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>ผลการนำเข้า</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>หมายเหตุ</translation>
        </message>
        <message>
            <source>Added {count} holidays</source>
            <translation>เพิ่มวันหยุด {count} วันแล้ว</translation>
        </message>
        <message>
            <source>Its items</source>
            <translation>รายการที่ได้</translation>
        </message>
        <message>
            <source>Next days ({count} to come)</source>
            <translation>ครั้งต่อไป (เหลือ {count} ครั้ง)</translation>
        </message>
        <message>
            <source>Go on until another day</source>
            <translation>ต่อไปถึงวันอื่น</translation>
        </message>
        <message>
            <source>Leave out one occurrence</source>
            <translation>เว้นหนึ่งครั้ง</translation>
        </message>
        <message>
            <source>Nothing returns by itself yet</source>
            <translation>ยังไม่มีรายการเกิดซ้ำ</translation>
        </message>
        <message>
            <source>A recurring item stands in the calendar every week, every month or once a year by its rule; what falls on a holiday is kept or moved as you choose.</source>
            <translation>รายการเกิดซ้ำปรากฏในปฏิทินทุกสัปดาห์ ทุกเดือน หรือทุกปีตามที่กำหนด ถ้าตรงกับวันหยุดจะคงวันเดิมหรือเลื่อนตามที่เลือก</translation>
        </message>
        <message>
            <source>Add the first recurring item</source>
            <translation>เพิ่มรายการเกิดซ้ำแรก</translation>
        </message>
        <message>
            <source>Recurring items are typed in here. A list of items is brought in under “Items”.</source>
            <translation>รายการเกิดซ้ำเพิ่มทีละรายการที่นี่ ถ้ามีบัญชีรายการอยู่แล้ว นำเข้าได้ที่ส่วน “รายการ”</translation>
        </message>
        <message>
            <source>It ends on {day} now. Further items are put into the calendar by the same rule.</source>
            <translation>ขณะนี้สิ้นสุด {day} รายการถัดไปจะลงปฏิทินตามรูปแบบเดิม</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>ต่อรายการ</translation>
        </message>
        <message>
            <source>“{name}”: {count} items more</source>
            <translation>“{name}” เพิ่มอีก {count} รายการ</translation>
        </message>
        <message>
            <source>No occurrence lies ahead.</source>
            <translation>ไม่มีครั้งต่อไป</translation>
        </message>
        <message>
            <source>Its item goes to the trash and is not made again; the others stay.</source>
            <translation>รายการของครั้งนั้นย้ายไปถังขยะและไม่สร้างขึ้นอีก ครั้งอื่นคงเดิม</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>เว้น</translation>
        </message>
        <message>
            <source>{count} recurring items follow the holidays as they are now</source>
            <translation>รายการเกิดซ้ำ {count} ชุดจัดวันตามวันหยุดล่าสุดแล้ว</translation>
        </message>
        <message>
            <source>Left out one occurrence of “{name}”</source>
            <translation>เว้น “{name}” หนึ่งครั้งแล้ว</translation>
        </message>
        <message>
            <source>Days by this rule</source>
            <translation>วันที่ได้ตามรูปแบบนี้</translation>
        </message>
        <message>
            <source>moved from {day} ({name})</source>
            <translation>เลื่อนจาก {day} ({name})</translation>
        </message>
        <message>
            <source>{count} items in all, {moved} of them moved because of a holiday.</source>
            <translation>รวม {count} ครั้ง เลื่อนเพราะวันหยุด {moved} ครั้ง</translation>
        </message>
        <message>
            <source>Bring back the templates of the program</source>
            <translation>เอาแม่แบบของโปรแกรมกลับมา</translation>
        </message>
        <message>
            <source>No text templates</source>
            <translation>ยังไม่มีแม่แบบข้อความ</translation>
        </message>
        <message>
            <source>A template says in which order the facts of a piece of news are told: as a press release, a post, a message. The program comes with one for each.</source>
            <translation>แม่แบบกำหนดว่าจะเรียงข้อเท็จจริงของข่าวอย่างไรในข่าวแจก โพสต์ หรือข้อความ โปรแกรมมีแม่แบบมาให้อย่างละหนึ่ง</translation>
        </message>
        <message>
            <source>No letter templates</source>
            <translation>ยังไม่มีแม่แบบหนังสือ</translation>
        </message>
        <message>
            <source>A template is a letter with fields in braces that the program fills from the case. It comes with one for each kind of letter.</source>
            <translation>แม่แบบคือหนังสือที่มีช่องในวงเล็บปีกกา โปรแกรมเติมข้อมูลจากเรื่องให้ มีมาให้ครบทุกชนิดหนังสือ</translation>
        </message>
        <message>
            <source>Write the first template</source>
            <translation>เขียนแม่แบบแรก</translation>
        </message>
        <message>
            <source>One for each use, to be changed as you like</source>
            <translation>อย่างละหนึ่ง แก้ไขให้ตรงกับสำนักงานได้</translation>
        </message>
        <message>
            <source>Brought back {count} templates</source>
            <translation>เอาแม่แบบกลับมา {count} รายการ</translation>
        </message>
        <message>
            <source>All templates of the program are there.</source>
            <translation>แม่แบบของโปรแกรมอยู่ครบแล้ว</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>ตัวอย่าง</translation>
        </message>
        <message>
            <source>Put {field} where the cursor stands</source>
            <translation>แทรก {field} ตรงที่พิมพ์อยู่</translation>
        </message>
        <message>
            <source>As it reads for {number}</source>
            <translation>ตัวอย่างเมื่อใช้กับเรื่อง {number}</translation>
        </message>
        <message>
            <source>There is no case yet; the preview shows the fields.</source>
            <translation>ยังไม่มีเรื่อง ตัวอย่างจึงแสดงชื่อช่อง</translation>
        </message>
        <message>
            <source>Put in a field of the case</source>
            <translation>แทรกข้อมูลของเรื่อง</translation>
        </message>
        <message>
            <source>There is no news yet; the preview shows the fields empty.</source>
            <translation>ยังไม่มีข่าว ตัวอย่างจึงแสดงช่องว่างของข้อมูล</translation>
        </message>
        <message>
            <source>Put in a field</source>
            <translation>แทรกข้อมูลข่าว</translation>
        </message>
        <message>
            <source>Form for sending in news</source>
            <translation>แบบฟอร์มการส่งข่าว</translation>
        </message>
        <message>
            <source>Notice board form</source>
            <translation>แบบฟอร์มกระดานข่าว</translation>
        </message>
        <message>
            <source>Filled from the news register on {date}</source>
            <translation>พิมพ์จากทะเบียนข่าว เมื่อวันที่ {date}</translation>
        </message>
        <message>
            <source>Write or type, and send it with the photographs to the office</source>
            <translation>กรอกด้วยตัวบรรจงหรือพิมพ์ แล้วส่งพร้อมภาพถ่ายมายังสำนักงาน</translation>
        </message>
        <message>
            <source>Form 7.2</source>
            <translation>แบบ 7.2</translation>
        </message>
        <message>
            <source>Who sends it</source>
            <translation>ผู้ส่งข่าว</translation>
        </message>
        <message>
            <source>The news</source>
            <translation>เนื้อหาข่าว</translation>
        </message>
        <message>
            <source>Photographs and consent</source>
            <translation>ภาพถ่ายและความยินยอม</translation>
        </message>
        <message>
            <source>Sender of the news</source>
            <translation>ผู้ส่งข่าว</translation>
        </message>
        <message>
            <source>Receiver of the news</source>
            <translation>ผู้รับข่าว</translation>
        </message>
        <message>
            <source>Photographs: up to 2 MB each. Pictures in which pupils can be recognised are published only with the written consent of their guardians.</source>
            <translation>หมายเหตุ  ไฟล์ภาพขนาดไม่เกิน 2 MB ต่อภาพ ภาพที่เห็นและระบุตัวนักเรียนได้จะเผยแพร่เมื่อผู้ปกครองยินยอมเป็นหนังสือแล้วเท่านั้น</translation>
        </message>
        <message>
            <source>Date sent</source>
            <translation>วันที่ส่ง</translation>
        </message>
        <message>
            <source>Those who took part</source>
            <translation>ผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>No pupils can be recognised</source>
            <translation>ไม่มีภาพนักเรียนที่ระบุตัวได้</translation>
        </message>
        <message>
            <source>Pupils can be recognised; their guardians have consented in writing</source>
            <translation>มีภาพนักเรียน ผู้ปกครองยินยอมเป็นหนังสือแล้ว</translation>
        </message>
        <message>
            <source>Some guardians do not consent; these pictures must not be used</source>
            <translation>ผู้ปกครองไม่ยินยอม ห้ามใช้ภาพ</translation>
        </message>
        <message>
            <source>Photographs sent (number)</source>
            <translation>ภาพถ่ายที่ส่ง (จำนวนภาพ)</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>การเผยแพร่</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>เผยแพร่ได้ทันที</translation>
        </message>
        <message>
            <source>not before {date}</source>
            <translation>ไม่ก่อนวันที่ {date}</translation>
        </message>
        <message>
            <source>not before …</source>
            <translation>ไม่ก่อนวันที่ …</translation>
        </message>
        <message>
            <source>For the notice board and the web board of the office</source>
            <translation>สำหรับติดประกาศที่กระดานข่าวและเว็บบอร์ดของสำนักงาน</translation>
        </message>
        <message>
            <source>Form 7.1</source>
            <translation>แบบ 7.1</translation>
        </message>
        <message>
            <source>Posted by</source>
            <translation>ผู้ประกาศ</translation>
        </message>
        <message>
            <source>Posted on</source>
            <translation>วันที่ประกาศ</translation>
        </message>
        <message>
            <source>Take down on</source>
            <translation>ปิดประกาศวันที่</translation>
        </message>
        <message>
            <source>Ask here</source>
            <translation>ติดต่อสอบถาม</translation>
        </message>
        <message>
            <source>Posted where</source>
            <translation>ประกาศที่</translation>
        </message>
        <message>
            <source>Notice board of the office</source>
            <translation>กระดานข่าวของสำนักงาน</translation>
        </message>
        <message>
            <source>Web board</source>
            <translation>เว็บบอร์ด</translation>
        </message>
        <message>
            <source>Permitted by</source>
            <translation>ผู้อนุญาต</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>สำนักงาน</translation>
        </message>
        <message>
            <source>Summary of news of the fiscal year</source>
            <translation>สรุปข่าวประจำปีงบประมาณ</translation>
        </message>
        <message>
            <source>Monthly summary of news</source>
            <translation>สรุปข่าวรายเดือน</translation>
        </message>
        <message>
            <source>all news</source>
            <translation>ข่าวทั้งหมด</translation>
        </message>
        <message>
            <source>News by month (unit: pieces)</source>
            <translation>ข่าวรายเดือน (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>News by channel (unit: pieces)</source>
            <translation>ข่าวจำแนกตามช่องทาง (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>News by category (unit: pieces)</source>
            <translation>ข่าวจำแนกตามหมวดหมู่ (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>News by target group (unit: pieces)</source>
            <translation>ข่าวจำแนกตามกลุ่มเป้าหมาย (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>News by school or agency (unit: pieces)</source>
            <translation>ข่าวจำแนกตามสถานศึกษา/หน่วยงาน (หน่วย: เรื่อง)</translation>
        </message>
        <message>
            <source>Received: by the date received. Published: by the publication date. News on several channels counts on each of them.</source>
            <translation>หมายเหตุ  ข่าวที่รับนับตามวันที่รับ ข่าวที่เผยแพร่นับตามวันที่เผยแพร่ ข่าวที่เผยแพร่หลายช่องทางหรือหลายกลุ่มเป้าหมายนับทุกช่องทางและทุกกลุ่ม</translation>
        </message>
        <message>
            <source>List of recipients of a sending</source>
            <translation>บัญชีรายชื่อผู้รับข่าวสาร</translation>
        </message>
        <message>
            <source>the newest sending</source>
            <translation>การส่งข่าวครั้งล่าสุด</translation>
        </message>
        <message>
            <source>Recipients as they were in the registry on {date} · {count} recipients</source>
            <translation>รายชื่อตามทะเบียน ณ วันที่ส่ง {date} · ผู้รับ {count} ราย</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>Result of the sending</source>
            <translation>ผลการส่ง</translation>
        </message>
        <message>
            <source>Signature or note</source>
            <translation>ลงชื่อผู้รับ/หมายเหตุ</translation>
        </message>
        <message>
            <source>Items by day</source>
            <translation>รายการตามวัน</translation>
        </message>
        <message>
            <source>Search in the list (Ctrl+F)</source>
            <translation>ค้นหาในรายการ (Ctrl+F)</translation>
        </message>
        <message>
            <source>Nothing is found in these days.</source>
            <translation>ไม่พบรายการในช่วงวันนี้</translation>
        </message>
        <message>
            <source>There is nothing in these days.</source>
            <translation>ไม่มีรายการในช่วงวันนี้</translation>
        </message>
        <message>
            <source>Calendar of the week</source>
            <translation>ปฏิทินรายสัปดาห์</translation>
        </message>
        <message>
            <source>Calendar of the year</source>
            <translation>ปฏิทินรายปี</translation>
        </message>
        <message>
            <source>Fiscal year (October–September)</source>
            <translation>ปีงบประมาณ (ต.ค.–ก.ย.)</translation>
        </message>
        <message>
            <source>Calendar year (January–December)</source>
            <translation>ปีปฏิทิน (ม.ค.–ธ.ค.)</translation>
        </message>
        <message>
            <source>{day} and {count} more</source>
            <translation>{day} และอีก {count} วัน</translation>
        </message>
        <message>
            <source>Tick what your office does; the dates of the fiscal year are reckoned for you and can be changed afterwards.</source>
            <translation>เลือกงานที่สำนักงานทำ วันที่ของปีงบประมาณคำนวณให้แล้ว แก้ไขภายหลังได้</translation>
        </message>
        <message>
            <source>Add the ticked items</source>
            <translation>เพิ่มรายการที่เลือก</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Add {count} items</source>
            <translation>เพิ่ม {count} รายการ</translation>
        </message>
        <message>
            <source>Added {count} items</source>
            <translation>เพิ่ม {count} รายการแล้ว</translation>
        </message>
        <message>
            <source>there already</source>
            <translation>มีแล้ว</translation>
        </message>
        <message>
            <source>gone by</source>
            <translation>ผ่านมาแล้ว</translation>
        </message>
        <message>
            <source>approximate</source>
            <translation>ตรวจวันอีกครั้ง</translation>
        </message>
        <message>
            <source>Register of publicity items</source>
            <translation>ทะเบียนรายการประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>{part}; press for the other parts</source>
            <translation>{part} กดเพื่อเลือกส่วนอื่น</translation>
        </message>
        <message>
            <source>Deadlines and the calendar go by the holidays of each year, which the office confirms.</source>
            <translation>ปฏิทินและการนับวันทำการใช้วันหยุดของแต่ละปีที่สำนักงานยืนยันแล้ว</translation>
        </message>
        <message>
            <source>{year}: confirmed</source>
            <translation>ปี {year}: ยืนยันแล้ว</translation>
        </message>
        <message>
            <source>{year}: not confirmed yet</source>
            <translation>ปี {year}: ยังไม่ยืนยัน</translation>
        </message>
        <message>
            <source>Open the holidays</source>
            <translation>เปิดวันหยุดราชการ</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>เริ่มต้นอย่างไร</translation>
        </message>
        <message>
            <source>Press Enter on a day to plan the first item, or:</source>
            <translation>กด Enter บนวันที่ต้องการเพื่อวางรายการแรก หรือเลือกทางใดทางหนึ่ง</translation>
        </message>
        <message>
            <source>The same number at the source</source>
            <translation>เลขเรื่องต้นทางเดียวกัน</translation>
        </message>
        <message>
            <source>The same complainant</source>
            <translation>ผู้ร้องคนเดียวกัน</translation>
        </message>
        <message>
            <source>The text is much alike</source>
            <translation>ข้อความคล้ายกันมาก</translation>
        </message>
        <message>
            <source>Name those who may see it, one a line.</source>
            <translation>ระบุชื่อผู้มีสิทธิ์เห็นเรื่อง บรรทัดละหนึ่งชื่อ</translation>
        </message>
        <message>
            <source>Fill in “Who works at this PC” in the settings, then name those who may see the case, one a line.</source>
            <translation>กรอก “ผู้ใช้เครื่องนี้” ในหน้าตั้งค่าก่อน แล้วระบุชื่อผู้มีสิทธิ์เห็นเรื่อง บรรทัดละหนึ่งชื่อ</translation>
        </message>
        <message>
            <source>A case of this secrecy or category is seen by named handlers only; nobody is named yet.</source>
            <translation>เรื่องชั้นความลับหรือหมวดนี้เห็นได้เฉพาะผู้ที่ระบุชื่อ แต่ยังไม่ได้ระบุชื่อผู้ใด</translation>
        </message>
        <message>
            <source>An assigned case has a responsible group.</source>
            <translation>เรื่องที่มอบหมายแล้วต้องมีกลุ่มผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Choose the group; to take the case away from it, hand it back.</source>
            <translation>เลือกกลุ่มผู้รับผิดชอบ หากกลุ่มเดิมไม่ทำแล้วให้ใช้ขั้นตอนส่งคืน</translation>
        </message>
        <message>
            <source>Take the thanks back first, or take in a new case.</source>
            <translation>ย้อนกลับการรับทราบก่อน หรือรับเป็นเรื่องใหม่</translation>
        </message>
        <message>
            <source>Only suggestions, opinions and compliments are acknowledged with thanks.</source>
            <translation>รับทราบและขอบคุณได้เฉพาะข้อเสนอแนะ ข้อคิดเห็น และคำชมเชย</translation>
        </message>
        <message>
            <source>The group complained about cannot be responsible for the case.</source>
            <translation>กลุ่มที่ถูกร้องเป็นผู้รับผิดชอบเรื่องนี้ไม่ได้</translation>
        </message>
        <message>
            <source>Choose another group (s. 13).</source>
            <translation>เลือกกลุ่มอื่น (มาตรา 13)</translation>
        </message>
        <message>
            <source>The person complained about cannot be responsible for the case.</source>
            <translation>ผู้ถูกร้องเป็นผู้รับผิดชอบเรื่องนี้ไม่ได้</translation>
        </message>
        <message>
            <source>Choose somebody else (s. 13).</source>
            <translation>เลือกผู้อื่น (มาตรา 13)</translation>
        </message>
        <message>
            <source>The person complained about cannot be a handler of the case.</source>
            <translation>ผู้ถูกร้องเป็นผู้มีสิทธิ์เห็นเรื่องนี้ไม่ได้</translation>
        </message>
        <message>
            <source>Take the name out (s. 13).</source>
            <translation>นำชื่อออก (มาตรา 13)</translation>
        </message>
        <message>
            <source>The person complained about cannot be on the committee.</source>
            <translation>ผู้ถูกร้องเป็นกรรมการสืบข้อเท็จจริงไม่ได้</translation>
        </message>
        <message>
            <source>Hidden (complainant)</source>
            <translation>ปกปิด</translation>
        </message>
        <message>
            <source>Not named (complainant)</source>
            <translation>ไม่ระบุชื่อ</translation>
        </message>
        <message>
            <source>the complainant</source>
            <translation>ผู้ร้อง</translation>
        </message>
        <message>
            <source>The row is anonymous; its name is not kept.</source>
            <translation>แถวนี้ระบุว่าไม่ประสงค์ออกนาม จึงไม่เก็บชื่อ</translation>
        </message>
        <message>
            <source>Change the column about the name if the person may be known.</source>
            <translation>ถ้าเปิดเผยชื่อได้ ให้แก้คอลัมน์การเปิดเผยชื่อ</translation>
        </message>
        <message>
            <source>The hidden name of the complainant stands in this text.</source>
            <translation>มีชื่อผู้ร้องที่ขอปกปิดอยู่ในข้อความนี้</translation>
        </message>
        <message>
            <source>Write “ผู้ร้อง” instead of the name.</source>
            <translation>ใช้คำว่า “ผู้ร้อง” แทนชื่อ</translation>
        </message>
        <message>
            <source>The day lies before that of the receipt.</source>
            <translation>วันที่นี้อยู่ก่อนวันที่รับเรื่อง</translation>
        </message>
        <message>
            <source>Correct the status or the type.</source>
            <translation>แก้ไขสถานะหรือประเภทเรื่อง</translation>
        </message>
        <message>
            <source>Public manual of services</source>
            <translation>คู่มือสำหรับประชาชน: รวมงานบริการ</translation>
        </message>
        <message>
            <source>Every service with its time, then steps, documents, conditions and a chart for each</source>
            <translation>งานบริการทุกงานพร้อมระยะเวลา แล้วแยกขั้นตอน เอกสาร เงื่อนไข และแผนภูมิของแต่ละงาน</translation>
        </message>
        <message>
            <source>With a chart of the steps</source>
            <translation>มีแผนภูมิขั้นตอน</translation>
        </message>
        <message>
            <source>Every service in use</source>
            <translation>งานบริการที่เปิดให้บริการทุกงาน</translation>
        </message>
        <message>
            <source>Services measured against their standard</source>
            <translation>ผลการให้บริการเทียบกับมาตรฐานระยะเวลา</translation>
        </message>
        <message>
            <source>Requests of a fiscal year: how many, how many in time, the middle of their times</source>
            <translation>คำขอของปีงบประมาณ: จำนวน ร้อยละทันกำหนด และค่ามัธยฐาน</translation>
        </message>
        <message>
            <source>Complaint form (blank)</source>
            <translation>แบบคำร้องเรียน (แบบเปล่า)</translation>
        </message>
        <message>
            <source>For walk-in complaints: two sides of a sheet, with the privacy notice</source>
            <translation>สำหรับผู้มาร้องด้วยตนเอง หนึ่งแผ่นสองหน้า พร้อมประกาศความเป็นส่วนตัว</translation>
        </message>
        <message>
            <source>A blank form</source>
            <translation>แบบเปล่า</translation>
        </message>
        <message>
            <source>Slip for the suggestion box (blank)</source>
            <translation>ใบแสดงความคิดเห็นสำหรับตู้รับความคิดเห็น (แบบเปล่า)</translation>
        </message>
        <message>
            <source>Two slips a page to cut apart, with the privacy notice</source>
            <translation>หน้าละ 2 ใบ ตัดแบ่งได้ พร้อมประกาศความเป็นส่วนตัว</translation>
        </message>
        <message>
            <source>Receipt of a complaint</source>
            <translation>ใบรับเรื่อง</translation>
        </message>
        <message>
            <source>Case number and day of the first reply; the stub stays with the case</source>
            <translation>เลขที่รับเรื่องและวันครบกำหนดแจ้งผลครั้งแรก พร้อมต้นขั้วเก็บกับเรื่อง</translation>
        </message>
        <message>
            <source>Answer to the result</source>
            <translation>แบบตอบรับผลการพิจารณา</translation>
        </message>
        <message>
            <source>Goes out with the answer: does the complainant accept the outcome?</source>
            <translation>ส่งพร้อมหนังสือตอบ ให้ผู้ร้องตอบว่ายอมรับผลหรือไม่</translation>
        </message>
        <message>
            <source>Satisfaction slip</source>
            <translation>แบบประเมินความพึงพอใจของผู้ร้อง</translation>
        </message>
        <message>
            <source>With the code of the case, so that the answer needs no name</source>
            <translation>มีรหัสของเรื่อง จึงไม่ต้องระบุชื่อผู้ตอบ</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>แฟ้มเรื่อง (รายเรื่อง)</translation>
        </message>
        <message>
            <source>What it is about, how each due day was counted, what was done and what came of it</source>
            <translation>เรื่องที่แจ้ง การนับกำหนดเวลา ลำดับการดำเนินการ และผล</translation>
        </message>
        <message>
            <source>With the working of every due day</source>
            <translation>พร้อมวิธีนับกำหนดเวลาทุกกำหนด</translation>
        </message>
        <message>
            <source>With the text for the respondent</source>
            <translation>พร้อมข้อความฉบับปกปิด</translation>
        </message>
        <message>
            <source>With the complainant's name (never a hidden one)</source>
            <translation>พร้อมชื่อผู้ร้อง (ไม่รวมผู้ขอปกปิด)</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>เริ่มต้น</translation>
        </message>
        <message>
            <source>End</source>
            <translation>สิ้นสุด</translation>
        </message>
        <message>
            <source>Time (of a step)</source>
            <translation>ระยะเวลา</translation>
        </message>
        <message>
            <source>Steps (chart)</source>
            <translation>ผังขั้นตอน</translation>
        </message>
        <message>
            <source>Public manual: {name}</source>
            <translation>คู่มือสำหรับประชาชน: {name}</translation>
        </message>
        <message>
            <source>services in use</source>
            <translation>งานบริการที่เปิดให้บริการ</translation>
        </message>
        <message>
            <source>This manual says what each service of the office needs: conditions, steps, time and documents, by section 7 of the Licensing Facilitation Act, B.E. 2558 (2015), and the manual of the office's work (improving the quality of services). Time is counted from the moment the request and its documents are complete.</source>
            <translation>คู่มือนี้แจ้งหลักเกณฑ์และเงื่อนไข ขั้นตอน ระยะเวลา และเอกสารของงานบริการแต่ละงาน ตามมาตรา 7 แห่งพระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558 และคู่มือปฏิบัติงาน งานพัฒนาคุณภาพการให้บริการ ระยะเวลาเริ่มนับเมื่อคำขอและเอกสารครบถ้วน</translation>
        </message>
        <message>
            <source>Services and the time within which they are finished</source>
            <translation>งานบริการและระยะเวลาแล้วเสร็จ</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>งานบริการทั้งหมด</translation>
        </message>
        <message>
            <source>No service is in the catalogue yet.</source>
            <translation>ยังไม่มีงานบริการในบัญชีงานบริการ</translation>
        </message>
        <message>
            <source>{count} services</source>
            <translation>{count} งานบริการ</translation>
        </message>
        <message>
            <source>No fee</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Public manual</source>
            <translation>คู่มือสำหรับประชาชน</translation>
        </message>
        <message>
            <source>Announced on {date}</source>
            <translation>ประกาศเมื่อวันที่ {date}</translation>
        </message>
        <message>
            <source>Monday–Friday 08.30–16.30 (closed on official holidays)</source>
            <translation>จันทร์–ศุกร์ 08.30–16.30 น.</translation>
        </message>
        <message>
            <source>Service hours</source>
            <translation>เวลาให้บริการ</translation>
        </message>
        <message>
            <source>Steps and times</source>
            <translation>ขั้นตอนและระยะเวลา</translation>
        </message>
        <message>
            <source>Document (manual)</source>
            <translation>รายการเอกสาร</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>เอกสารและเงื่อนไข</translation>
        </message>
        <message>
            <source>No documents are needed.</source>
            <translation>ไม่ต้องใช้เอกสาร</translation>
        </message>
        <message>
            <source>Documents to bring</source>
            <translation>เอกสารที่ต้องใช้</translation>
        </message>
        <message>
            <source>Where to complain about the service</source>
            <translation>ช่องทางร้องเรียนการให้บริการ</translation>
        </message>
        <message>
            <source>Chart of the steps</source>
            <translation>แผนภูมิขั้นตอน</translation>
        </message>
        <message>
            <source>Finished within, in all</source>
            <translation>ระยะเวลารวมไม่เกิน</translation>
        </message>
        <message>
            <source>the office</source>
            <translation>สำนักงาน</translation>
        </message>
        <message>
            <source> telephone {phone}</source>
            <translation> โทรศัพท์ {phone}</translation>
        </message>
        <message>
            <source>If the service is not as this manual says, tell the director of {office}{phone}, or the government contact centre, hotline 1111.</source>
            <translation>หากการให้บริการไม่เป็นไปตามคู่มือนี้ แจ้งผู้อำนวยการ{office}{phone} หรือศูนย์บริการข้อมูลภาครัฐเพื่อประชาชน สายด่วน 1111</translation>
        </message>
        <message>
            <source>Other ways: {channels}.</source>
            <translation>ช่องทางอื่น: {channels}</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>ขั้นตอนทั้งหมด</translation>
        </message>
        <message>
            <source>requests received {period} (fiscal year {year})</source>
            <translation>คำขอที่รับระหว่าง {period} (ปีงบประมาณ {year})</translation>
        </message>
        <message>
            <source>In time: of the requests that were served or are overdue; days during which the requester was waited for do not count. A time in minutes or hours counts as kept when the request was served on the same working day. Median: working days from receipt to service, 0 on the same day.</source>
            <translation>ร้อยละทันกำหนดคิดจากคำขอที่ให้บริการแล้วและที่เกินกำหนด ไม่นับวันที่รอข้อมูลจากผู้ขอ มาตรฐานเป็นนาทีหรือชั่วโมงถือว่าทันเมื่อให้บริการในวันทำการเดียวกัน ค่ามัธยฐานนับเป็นวันทำการตั้งแต่รับคำขอจนให้บริการแล้ว ภายในวันเดียวกันเป็น 0</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>คำขอ</translation>
        </message>
        <message>
            <source>Standard (time)</source>
            <translation>มาตรฐาน</translation>
        </message>
        <message>
            <source>received</source>
            <translation>รับ</translation>
        </message>
        <message>
            <source>served</source>
            <translation>ให้บริการแล้ว</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>ทันกำหนด</translation>
        </message>
        <message>
            <source>overdue (count)</source>
            <translation>เกินกำหนด</translation>
        </message>
        <message>
            <source>In time (per cent)</source>
            <translation>ทันกำหนด (ร้อยละ)</translation>
        </message>
        <message>
            <source>Median (working days)</source>
            <translation>ค่ามัธยฐาน (วันทำการ)</translation>
        </message>
        <message>
            <source>Nothing to measure</source>
            <translation>ไม่มีเรื่องที่เข้าเกณฑ์</translation>
        </message>
        <message>
            <source>{name} (steps {time})</source>
            <translation>{name} (รวมขั้นตอน {time})</translation>
        </message>
        <message>
            <source>The steps of these services together take longer than their standard, so one of the two must be corrected: {services}</source>
            <translation>งานบริการต่อไปนี้มีเวลารวมของขั้นตอนเกินระยะเวลามาตรฐาน ต้องแก้ไขอย่างใดอย่างหนึ่ง: {services}</translation>
        </message>
        <message>
            <source>Case {number}: {what}</source>
            <translation>เรื่องที่ {number}: {what}</translation>
        </message>
        <message>
            <source>Case {number} has nobody yet who may see it.</source>
            <translation>เรื่องที่ {number} ยังไม่มีผู้มีสิทธิ์เห็นเรื่อง</translation>
        </message>
        <message>
            <source>Name its handlers first, then make its category secret.</source>
            <translation>ระบุผู้มีสิทธิ์เห็นเรื่องนั้นก่อน แล้วตั้งหมวดนี้เป็นหมวดลับอีกครั้ง</translation>
        </message>
        <message>
            <source>This case is no longer in the register.</source>
            <translation>ไม่มีเรื่องนี้ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>You are not among the named handlers: after saving you will not see this case any more.</source>
            <translation>ไม่มีชื่อท่านในผู้มีสิทธิ์เห็นเรื่องนี้ เมื่อบันทึกแล้วท่านจะไม่เห็นเรื่องนี้อีก</translation>
        </message>
        <message>
            <source>Add your own name if you work on it.</source>
            <translation>เพิ่มชื่อของท่านด้วย หากท่านทำเรื่องนี้</translation>
        </message>
        <message>
            <source>The complainant was not told the result yet.</source>
            <translation>ยังไม่ได้แจ้งผลให้ผู้ร้องทราบ</translation>
        </message>
        <message>
            <source>Take the step with which the complainant is told, then write down the answer.</source>
            <translation>บันทึกการแจ้งผลผู้ร้องก่อน แล้วจึงบันทึกคำตอบของผู้ร้อง</translation>
        </message>
        <message>
            <source>Choose whether the outcome is accepted.</source>
            <translation>เลือกว่าผู้ร้องยอมรับผลหรือไม่</translation>
        </message>
        <message>
            <source>It is said to have happened after it was received.</source>
            <translation>วันที่เกิดเหตุอยู่หลังวันที่รับเรื่อง</translation>
        </message>
        <message>
            <source>The day of the first reply lies in the future.</source>
            <translation>วันที่ตอบครั้งแรกเป็นวันในอนาคต</translation>
        </message>
        <message>
            <source>The first reply lies before the receipt.</source>
            <translation>วันที่ตอบครั้งแรกอยู่ก่อนวันที่รับเรื่อง</translation>
        </message>
        <message>
            <source>The receipt would lie after “{what}” ({day}).</source>
            <translation>วันที่รับเรื่องจะอยู่หลัง “{what}” ({day})</translation>
        </message>
        <message>
            <source>The name of the complainant is still missing.</source>
            <translation>ยังไม่ได้กรอกชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Type it, or choose “anonymous” if none was given.</source>
            <translation>กรอกชื่อ หรือเลือก “ไม่ระบุชื่อ” หากผู้ร้องไม่ได้บอกชื่อ</translation>
        </message>
        <message>
            <source>There is no way yet to reach the complainant.</source>
            <translation>ยังไม่มีช่องทางติดต่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Type a telephone, an e-mail, a LINE name or an address, or choose “anonymous” if none was given.</source>
            <translation>กรอกโทรศัพท์ อีเมล LINE หรือที่อยู่อย่างใดอย่างหนึ่ง หรือเลือก “ไม่ระบุชื่อ” หากผู้ร้องไม่ได้ให้ไว้</translation>
        </message>
        <message>
            <source>How complaints are handled</source>
            <translation>การจัดการข้อร้องเรียน</translation>
        </message>
        <message>
            <source>The number of days cannot be right: {number}.</source>
            <translation>จำนวนวันไม่ถูกต้อง: {number}</translation>
        </message>
        <message>
            <source>Type a number from {least} to {most}.</source>
            <translation>กรอกตัวเลขตั้งแต่ {least} ถึง {most}</translation>
        </message>
        <message>
            <source>Three reminders need three numbers of days.</source>
            <translation>การเตือนสามครั้งต้องมีจำนวนวันสามค่า</translation>
        </message>
        <message>
            <source>The least number of channels cannot be right.</source>
            <translation>จำนวนช่องทางขั้นต่ำไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>One of the categories is not in the list.</source>
            <translation>มีหมวดเรื่องที่ไม่อยู่ในรายการ</translation>
        </message>
        <message>
            <source>The program does not know yet who works at this PC.</source>
            <translation>ยังไม่ได้ระบุว่าผู้ใดใช้เครื่องนี้</translation>
        </message>
        <message>
            <source>Fill in “Who works at this PC” in the settings, then try again.</source>
            <translation>กรอก “ผู้ใช้เครื่องนี้” ในหน้าตั้งค่าก่อน แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>day {number} of the count</source>
            <translation>นับเป็นวันที่ {number}</translation>
        </message>
        <message>
            <source>Days of the count</source>
            <translation>แถบวันที่นับ</translation>
        </message>
        <message>
            <source>one file</source>
            <translation>1 ไฟล์</translation>
        </message>
        <message>
            <source>{count} files</source>
            <translation>{count} ไฟล์</translation>
        </message>
        <message>
            <source>Timeline of the case</source>
            <translation>ลำดับเหตุการณ์</translation>
        </message>
        <message>
            <source>Satisfaction with how the matter was handled</source>
            <translation>แบบประเมินความพึงพอใจต่อการจัดการเรื่อง</translation>
        </message>
        <message>
            <source>Case no. {number}</source>
            <translation>เลขที่รับเรื่อง {number}</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>ผู้รับเรื่อง</translation>
        </message>
        <message>
            <source>Stub of the receipt</source>
            <translation>ต้นขั้วใบรับเรื่อง</translation>
        </message>
        <message>
            <source>First reply by</source>
            <translation>แจ้งผลครั้งแรกภายใน</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>ด้วยมือ</translation>
        </message>
        <message>
            <source>by post</source>
            <translation>ทางไปรษณีย์</translation>
        </message>
        <message>
            <source>by e-mail or LINE</source>
            <translation>ทางอีเมลหรือ LINE</translation>
        </message>
        <message>
            <source>cannot be given (no address)</source>
            <translation>ให้ไม่ได้ (ไม่มีที่ติดต่อ)</translation>
        </message>
        <message>
            <source>The receipt was given</source>
            <translation>ให้ใบรับเรื่องแล้ว</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>วันที่ให้</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>ผู้ให้</translation>
        </message>
        <message>
            <source>Receiver of the receipt</source>
            <translation>ผู้รับใบรับเรื่อง</translation>
        </message>
        <message>
            <source>The complainant does not sign: the name is not to be seen.</source>
            <translation>ผู้ร้องไม่ต้องลงชื่อ เพื่อไม่ให้ปรากฏชื่อ</translation>
        </message>
        <message>
            <source>The office has received your matter. Please keep this number: with it you can ask how the matter stands. {contact}</source>
            <translation>สำนักงานได้รับเรื่องของท่านแล้ว โปรดเก็บเลขที่รับเรื่องไว้สอบถามความคืบหน้า ติดต่อ {contact}</translation>
        </message>
        <message>
            <source>Your name is kept hidden: it stands in none of our lists or letters.</source>
            <translation>ชื่อของท่านได้รับการปกปิด ไม่ปรากฏในบัญชีหรือหนังสือใด</translation>
        </message>
        <message>
            <source>The office told you the result of your matter on {day} by letter no. {letter}. Please mark what applies and send this slip back to the office.</source>
            <translation>ตามที่สำนักงานแจ้งผลเรื่องของท่านเมื่อวันที่ {day} ตามหนังสือเลขที่ {letter} โปรดทำเครื่องหมายและส่งแบบนี้กลับสำนักงาน</translation>
        </message>
        <message>
            <source>What you can still do: {recourse}</source>
            <translation>สิ่งที่ท่านทำได้ต่อไป: {recourse}</translation>
        </message>
        <message>
            <source>I have received the result on …</source>
            <translation>ได้รับแจ้งผลแล้ว เมื่อวันที่ …</translation>
        </message>
        <message>
            <source>I have not received it</source>
            <translation>ยังไม่ได้รับแจ้งผล</translation>
        </message>
        <message>
            <source>I accept the outcome</source>
            <translation>ยอมรับผล</translation>
        </message>
        <message>
            <source>I do not accept it</source>
            <translation>ไม่ยอมรับผล</translation>
        </message>
        <message>
            <source>nothing more</source>
            <translation>ไม่มีข้อโต้แย้ง</translation>
        </message>
        <message>
            <source>to contest it, because …</source>
            <translation>ขอโต้แย้ง เพราะ …</translation>
        </message>
        <message>
            <source>Result (told)</source>
            <translation>การแจ้งผล</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>ผลการพิจารณา</translation>
        </message>
        <message>
            <source>I wish</source>
            <translation>ข้าพเจ้า</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>A name or signature is not needed; the case number is enough.</source>
            <translation>ไม่ต้องเขียนชื่อหรือลงชื่อ ใช้เลขที่รับเรื่องก็พอ</translation>
        </message>
        <message>
            <source>Send it to: {contact}</source>
            <translation>ส่งที่: {contact}</translation>
        </message>
        <message>
            <source>The complainant was not asked yet: ask first, then print the slip with its code.</source>
            <translation>เรื่องนี้ยังไม่ได้ขอให้ประเมินความพึงพอใจ กดขอประเมินก่อน แล้วจึงพิมพ์แบบที่มีรหัส</translation>
        </message>
        <message>
            <source>This question was answered already.</source>
            <translation>เรื่องนี้ได้รับคำตอบความพึงพอใจแล้ว</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>รหัส {code}</translation>
        </message>
        <message>
            <source>Answer by {day}; please do not write your name</source>
            <translation>โปรดตอบภายในวันที่ {day} โดยไม่ต้องเขียนชื่อ</translation>
        </message>
        <message>
            <source>You told the office about a matter, and it is settled. How satisfied are you with the way it was handled?</source>
            <translation>ตามที่ท่านแจ้งเรื่องต่อสำนักงานและได้ดำเนินการแล้ว ท่านพึงพอใจต่อการจัดการเรื่องเพียงใด</translation>
        </message>
        <message>
            <source>very satisfied</source>
            <translation>มากที่สุด</translation>
        </message>
        <message>
            <source>satisfied</source>
            <translation>มาก</translation>
        </message>
        <message>
            <source>in between</source>
            <translation>ปานกลาง</translation>
        </message>
        <message>
            <source>not satisfied</source>
            <translation>น้อย</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>น้อยที่สุด</translation>
        </message>
        <message>
            <source>On the whole</source>
            <translation>โดยรวม</translation>
        </message>
        <message>
            <source>What was good, what should be better</source>
            <translation>สิ่งที่ดี สิ่งที่ควรปรับปรุง</translation>
        </message>
        <message>
            <source>The answer is entered by the code alone, by somebody who did not work on the matter. It is used to improve the service and counted without names.</source>
            <translation>บันทึกคำตอบด้วยรหัสเท่านั้น โดยผู้ที่ไม่ได้รับผิดชอบเรื่องนี้ ใช้เพื่อปรับปรุงการให้บริการและนับรวมโดยไม่ระบุชื่อ</translation>
        </message>
        <message>
            <source>Nothing is written down yet that was done about this case.</source>
            <translation>เรื่องนี้ยังไม่มีบันทึกการดำเนินการ</translation>
        </message>
        <message>
            <source>Add at least one action first, then take this step.</source>
            <translation>เพิ่มการดำเนินการอย่างน้อยหนึ่งรายการก่อน แล้วทำขั้นตอนนี้อีกครั้ง</translation>
        </message>
        <message>
            <source>Tick that none was found, or write what was found and who stands in.</source>
            <translation>ทำเครื่องหมายว่าไม่พบ หรือเขียนว่าพบอะไรและให้ใครทำแทน</translation>
        </message>
        <message>
            <source>Nobody has been asked yet about a conflict of interest (s. 13).</source>
            <translation>ยังไม่ได้ตรวจสอบส่วนได้เสียตามมาตรา 13</translation>
        </message>
        <message>
            <source>The day lies before that of the receipt ({day}).</source>
            <translation>วันที่อยู่ก่อนวันที่รับเรื่อง ({day})</translation>
        </message>
        <message>
            <source>Case {number} was made anonymous when its time of keeping was over.</source>
            <translation>เรื่องที่ {number} ทำลายข้อมูลแล้วเมื่อครบกำหนดเก็บ</translation>
        </message>
        <message>
            <source>Take in a new case if there is something new.</source>
            <translation>หากมีเรื่องใหม่ให้รับเป็นเรื่องใหม่</translation>
        </message>
        <message>
            <source>The day lies before that of “{what}” ({day}).</source>
            <translation>วันที่อยู่ก่อน “{what}” ({day})</translation>
        </message>
        <message>
            <source>Type that day or a later one.</source>
            <translation>กรอกวันนั้นหรือวันหลังจากนั้น</translation>
        </message>
        <message>
            <source>The letter of reply has no number yet.</source>
            <translation>ยังไม่ได้กรอกเลขที่หนังสือแจ้งผล</translation>
        </message>
        <message>
            <source>Type the number of the letter.</source>
            <translation>กรอกเลขที่หนังสือ</translation>
        </message>
        <message>
            <source>The answer cannot have come before it was asked for ({day}).</source>
            <translation>วันที่ได้รับคำตอบอยู่ก่อนวันที่ขอข้อมูล ({day})</translation>
        </message>
        <message>
            <source>Only {count} kinds of listening channel are in use; an office offers at least {least}.</source>
            <translation>เปิดใช้ช่องทางรับฟังเพียง {count} ประเภท ต้องมีไม่น้อยกว่า {least} ประเภท</translation>
        </message>
        <message>
            <source> and {count} more</source>
            <translation> และอีก {count} ช่องทาง</translation>
        </message>
        <message>
            <source>{count} channels were not looked into in time: {names}{more}.</source>
            <translation>มี {count} ช่องทางที่ยังไม่ได้ตรวจตามรอบ: {names}{more}</translation>
        </message>
        <message>
            <source>Received (cases)</source>
            <translation>รับเรื่อง</translation>
        </message>
        <message>
            <source>None in this year</source>
            <translation>ไม่มีในปีนี้</translation>
        </message>
        <message>
            <source>The code has {wanted} characters; {count} were typed.</source>
            <translation>รหัสมี {wanted} ตัวอักษร แต่กรอกมา {count} ตัว</translation>
        </message>
        <message>
            <source>Group {number} of the code is mistyped: {group}</source>
            <translation>รหัสชุดที่ {number} ไม่ถูกต้อง: {group}</translation>
        </message>
        <message>
            <source>Type it as it stands on the recovery sheet.</source>
            <translation>กรอกตามใบกู้รหัส</translation>
        </message>
        <message>
            <source>The names of complainants are locked.</source>
            <translation>ชื่อผู้ร้องถูกล็อกอยู่</translation>
        </message>
        <message>
            <source>Unlock them with the password first.</source>
            <translation>ปลดล็อกด้วยรหัสผ่านก่อน</translation>
        </message>
        <message>
            <source>No key is set for the names of complainants.</source>
            <translation>ยังไม่ได้ตั้งรหัสผ่านของชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Set one in the settings of complaints.</source>
            <translation>ตั้งได้ที่การตั้งค่าของข้อร้องเรียน</translation>
        </message>
        <message>
            <source>The password is not right.</source>
            <translation>รหัสผ่านไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>Type it again; mind the keyboard language and Caps Lock.</source>
            <translation>กรอกใหม่ โดยตรวจภาษาของแป้นพิมพ์และแป้นล็อกตัวพิมพ์ใหญ่</translation>
        </message>
        <message>
            <source>This recovery sheet belongs to another key.</source>
            <translation>ใบกู้รหัสนี้เป็นของกุญแจอื่น</translation>
        </message>
        <message>
            <source>Take the newest sheet; its mark is {mark}.</source>
            <translation>ใช้ใบล่าสุดที่มีเครื่องหมาย {mark}</translation>
        </message>
        <message>
            <source>The password needs at least {count} characters.</source>
            <translation>รหัสผ่านต้องยาวอย่างน้อย {count} ตัวอักษร</translation>
        </message>
        <message>
            <source>A sentence of several words is easy to remember.</source>
            <translation>ประโยคหลายคำจำง่าย</translation>
        </message>
        <message>
            <source>Key for the names of complainants</source>
            <translation>รหัสป้องกันชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>A key is set already.</source>
            <translation>ตั้งรหัสผ่านของชื่อผู้ร้องไว้แล้ว</translation>
        </message>
        <message>
            <source>Change the password instead.</source>
            <translation>เปลี่ยนรหัสผ่านแทน</translation>
        </message>
        <message>
            <source>Password for the names of complainants</source>
            <translation>รหัสผ่านของชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Record of processing activities</source>
            <translation>บันทึกรายการของกิจกรรมการประมวลผลข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>Personal data and whose (1)</source>
            <translation>ข้อมูลและเจ้าของข้อมูล (1)</translation>
        </message>
        <message>
            <source>Purpose (2) and legal basis</source>
            <translation>วัตถุประสงค์ (2) และฐานกฎหมาย</translation>
        </message>
        <message>
            <source>Kept for (4)</source>
            <translation>ระยะเวลาเก็บ (4)</translation>
        </message>
        <message>
            <source>Recipients; use or disclosure (6)</source>
            <translation>ผู้รับ การใช้หรือเปิดเผย (6)</translation>
        </message>
        <message>
            <source>Protection (8)</source>
            <translation>มาตรการรักษาความมั่นคงปลอดภัย (8)</translation>
        </message>
        <message>
            <source>Requests refused (7)</source>
            <translation>คำขอที่ปฏิเสธ (7)</translation>
        </message>
        <message>
            <source>Personal Data Protection Act B.E. 2562, section 39</source>
            <translation>พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 39</translation>
        </message>
        <message>
            <source>Rights (5): to see, correct, delete, restrict and receive the data, and to object (sections 30 to 36); requests are answered within 30 days.</source>
            <translation>สิทธิของเจ้าของข้อมูล (5): ขอดู แก้ไข ลบ ระงับการใช้ ขอรับข้อมูล และคัดค้าน (มาตรา 30–36) ตอบคำขอภายใน 30 วัน</translation>
        </message>
        <message>
            <source>Controller (3)</source>
            <translation>ผู้ควบคุมข้อมูล (3)</translation>
        </message>
        <message>
            <source>How to reach the office</source>
            <translation>ติดต่อสำนักงาน</translation>
        </message>
        <message>
            <source>Disposal of “{group}”: as the record type says</source>
            <translation>ทำลายกลุ่ม “{group}” ตามกำหนดของประเภทเรื่อง</translation>
        </message>
        <message>
            <source>Disposal of “{group}”: {years} years after closing</source>
            <translation>ทำลายกลุ่ม “{group}” เมื่อครบ {years} ปีหลังยุติเรื่อง</translation>
        </message>
        <message>
            <source>Cases whose time of keeping is over</source>
            <translation>บัญชีเรื่องที่ครบกำหนดเก็บ</translation>
        </message>
        <message>
            <source>To be destroyed</source>
            <translation>ข้อมูลที่ครบกำหนดทำลาย</translation>
        </message>
        <message>
            <source>Decision of the director</source>
            <translation>คำสั่ง ผอ.</translation>
        </message>
        <message>
            <source>No case has been kept long enough.</source>
            <translation>ไม่มีเรื่องที่ครบกำหนดเก็บ</translation>
        </message>
        <message>
            <source>closed, and kept long enough</source>
            <translation>ยุติเรื่องแล้วและครบกำหนดเก็บ</translation>
        </message>
        <message>
            <source>{count} more are seen by their named handlers only and stand on their lists.</source>
            <translation>อีก {count} เรื่องเห็นได้เฉพาะผู้ที่ระบุชื่อ และอยู่ในบัญชีของผู้นั้น</translation>
        </message>
        <message>
            <source>Certificate of disposal</source>
            <translation>ใบรับรองการทำลายข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>Nothing has been disposed of.</source>
            <translation>ยังไม่เคยทำลายข้อมูล</translation>
        </message>
        <message>
            <source>{group}: name, how to reach them, and whatever else was kept sealed of them</source>
            <translation>{group}: ชื่อ ข้อมูลติดต่อ และข้อมูลอื่นที่เก็บแยกไว้</translation>
        </message>
        <message>
            <source>{group}: names and positions</source>
            <translation>{group}: ชื่อและตำแหน่ง</translation>
        </message>
        <message>
            <source>{group}: the texts of the case, of what was done and of letters, whoever is named in them, and the files</source>
            <translation>{group}: ข้อความของเรื่อง ของการดำเนินการ และของหนังสือ รวมทั้งชื่อบุคคลในข้อความ และไฟล์แนบ</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>เลขที่ {number}</translation>
        </message>
        <message>
            <source>On {date} the following personal data of {count} cases, whose time of keeping was over, were destroyed, and what the history knew of them. What was destroyed of each case stands beside its number.</source>
            <translation>เมื่อวันที่ {date} ได้ทำลายข้อมูลส่วนบุคคลที่ครบกำหนดเก็บของเรื่องจำนวน {count} เรื่อง รวมทั้งที่ประวัติการแก้ไขเก็บไว้ ดังต่อไปนี้ ข้อมูลที่ทำลายของแต่ละเรื่องระบุไว้ท้ายเลขที่รับเรื่อง</translation>
        </message>
        <message>
            <source>Kept for statistics: number, type, days, channel, category, groups, units and result codes, which name nobody. What does not stand beside a case is kept until its own time is over.</source>
            <translation>คงไว้เพื่อสถิติ: เลขที่ ประเภท วันที่ ช่องทาง หมวด กลุ่มบุคคล หน่วยงาน และรหัสผล ซึ่งไม่ระบุตัวบุคคล ข้อมูลที่ไม่ได้ระบุไว้ท้ายเลขที่รับเรื่องยังเก็บต่อจนครบกำหนดของข้อมูลนั้น</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>ข้อมูลที่ทำลายแล้ว</translation>
        </message>
        <message>
            <source>Basis: Personal Data Protection Act B.E. 2562, section 37 (3). Backups made before hold the data until they are thinned out.</source>
            <translation>ฐาน: พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 37 (3) ไฟล์สำรองที่ทำไว้ก่อนหน้ายังมีข้อมูลจนกว่าจะถูกลบตามรอบ</translation>
        </message>
        <message>
            <source>Disposed of by</source>
            <translation>ผู้ทำลาย</translation>
        </message>
        <message>
            <source>Looks at complainants' names</source>
            <translation>ทะเบียนการเปิดดูชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>วันเวลา</translation>
        </message>
        <message>
            <source>Looked at by</source>
            <translation>ผู้เปิดดู</translation>
        </message>
        <message>
            <source>Nobody has looked at a name.</source>
            <translation>ยังไม่มีการเปิดดูชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Personal data kept about one person</source>
            <translation>ข้อมูลส่วนบุคคลที่เก็บไว้ของบุคคลหนึ่ง</translation>
        </message>
        <message>
            <source>Confidential (paper)</source>
            <translation>ปกปิด</translation>
        </message>
        <message>
            <source>Given on {date} under section 30 of the Personal Data Protection Act B.E. 2562</source>
            <translation>ให้ไว้เมื่อวันที่ {date} ตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 30</translation>
        </message>
        <message>
            <source>Who it is about</source>
            <translation>เจ้าของข้อมูล</translation>
        </message>
        <message>
            <source>Case {place} of {count}</source>
            <translation>เรื่องที่ {place} จาก {count}</translation>
        </message>
        <message>
            <source>The person may ask to correct, delete or restrict these data (sections 32 to 36) at the office named above.</source>
            <translation>เจ้าของข้อมูลขอให้แก้ไข ลบ หรือระงับการใช้ข้อมูลนี้ได้ (มาตรา 32–36) ที่สำนักงานข้างต้น</translation>
        </message>
        <message>
            <source>Taken by (paper)</source>
            <translation>ผู้รับ</translation>
        </message>
        <message>
            <source>Recovery sheet for the names of complainants</source>
            <translation>ใบกู้รหัสชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Who has this sheet can read the names of all complainants. Who has lost both it and the password can read none of them, and nobody can help.</source>
            <translation>ผู้ที่มีใบนี้อ่านชื่อผู้ร้องได้ทุกเรื่อง หากใบนี้หายและลืมรหัสผ่านด้วย จะอ่านชื่อผู้ร้องไม่ได้อีกเลย ไม่มีผู้ใดช่วยได้</translation>
        </message>
        <message>
            <source>Mark of the key</source>
            <translation>เครื่องหมายของกุญแจ</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>ผู้ตั้ง</translation>
        </message>
        <message>
            <source>Put the sheet into an envelope, close it and sign over the flap.</source>
            <translation>ใส่ซอง ปิดผนึก และลงชื่อกำกับรอยผนึก</translation>
        </message>
        <message>
            <source>Keep it in the office's safe, apart from this computer, and write down who has the key to the safe.</source>
            <translation>เก็บในตู้นิรภัยของสำนักงาน แยกจากคอมพิวเตอร์เครื่องนี้ และจดไว้ว่าใครถือกุญแจตู้</translation>
        </message>
        <message>
            <source>When the password is lost: “unlock with the recovery sheet”, type the code, then choose a new password and print a new sheet.</source>
            <translation>เมื่อลืมรหัสผ่าน: เลือก “เปิดด้วยใบกู้รหัส” กรอกรหัส ตั้งรหัสผ่านใหม่ แล้วพิมพ์ใบใหม่</translation>
        </message>
        <message>
            <source>When a new sheet was printed, destroy this one.</source>
            <translation>เมื่อพิมพ์ใบใหม่แล้ว ให้ทำลายใบนี้</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>ผู้เก็บรักษา</translation>
        </message>
        <message>
            <source>Printed by</source>
            <translation>ผู้พิมพ์</translation>
        </message>
        <message>
            <source>Secret (paper)</source>
            <translation>ลับ</translation>
        </message>
        <message>
            <source>Record of processing (section 39)</source>
            <translation>บันทึกรายการประมวลผล (มาตรา 39)</translation>
        </message>
        <message>
            <source>Personal data, purpose, basis, time of keeping, recipients, protection</source>
            <translation>ข้อมูล วัตถุประสงค์ ฐานกฎหมาย ระยะเวลาเก็บ ผู้รับ มาตรการป้องกัน</translation>
        </message>
        <message>
            <source>Cases to be disposed of</source>
            <translation>เรื่องที่ครบกำหนดทำลาย</translation>
        </message>
        <message>
            <source>Closed cases whose time of keeping is over, for the director to decide on</source>
            <translation>เรื่องที่ยุติแล้วและครบกำหนดเก็บ เสนอ ผอ. พิจารณา</translation>
        </message>
        <message>
            <source>The cases whose time is over</source>
            <translation>เรื่องที่ครบกำหนดเก็บ</translation>
        </message>
        <message>
            <source>A page a disposal: what was destroyed, what stays, who approved</source>
            <translation>หนึ่งหน้าต่อการทำลายหนึ่งครั้ง: ทำลายอะไร คงอะไรไว้ ใครอนุมัติ</translation>
        </message>
        <message>
            <source>When, who, which case, why</source>
            <translation>เมื่อใด ใคร เรื่องใด เพราะเหตุใด</translation>
        </message>
        <message>
            <source>Every look</source>
            <translation>ทุกครั้งที่เปิดดู</translation>
        </message>
        <message>
            <source>The key was changed meanwhile.</source>
            <translation>กุญแจถูกเปลี่ยนไปในระหว่างนี้</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>ลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Password of the names</source>
            <translation>รหัสผ่านเปิดดูชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>The names of complainants are kept locked. They stay open until the program ends or nobody works for 15 minutes.</source>
            <translation>ชื่อผู้ร้องถูกล็อกไว้ เมื่อเปิดแล้วจะอ่านได้จนกว่าจะปิดโปรแกรมหรือไม่มีการใช้งาน 15 นาที</translation>
        </message>
        <message>
            <source>Unlock the names</source>
            <translation>ปลดล็อกชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>รหัสผ่าน</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ปลดล็อก</translation>
        </message>
        <message>
            <source>Look …</source>
            <translation>เปิดดู …</translation>
        </message>
        <message>
            <source>Hide again</source>
            <translation>ซ่อน</translation>
        </message>
        <message>
            <source>Set the password …</source>
            <translation>ตั้งรหัสป้องกัน …</translation>
        </message>
        <message>
            <source>Unlock …</source>
            <translation>ปลดล็อก …</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>ล็อกอยู่</translation>
        </message>
        <message>
            <source>Not written down</source>
            <translation>ไม่ได้บันทึกไว้</translation>
        </message>
        <message>
            <source>Hidden again in {seconds} seconds</source>
            <translation>จะปกปิดอีกครั้งใน {seconds} วินาที</translation>
        </message>
        <message>
            <source>Looked at {count} times, last on {date} by {who}</source>
            <translation>เปิดดูแล้ว {count} ครั้ง ล่าสุด {date} โดย {who}</translation>
        </message>
        <message>
            <source>Nobody has looked yet</source>
            <translation>ยังไม่มีผู้เปิดดู</translation>
        </message>
        <message>
            <source>No password is set yet: names lie unencrypted in the data folder.</source>
            <translation>ยังไม่ได้ตั้งรหัสผ่าน ชื่อผู้ร้องยังไม่เข้ารหัส</translation>
        </message>
        <message>
            <source>Reason for looking</source>
            <translation>เหตุผลที่เปิดดู</translation>
        </message>
        <message>
            <source>The complainant asked to stay hidden. Who looked, when and why is written down and cannot be removed. It is shown for {seconds} seconds.</source>
            <translation>ผู้ร้องขอปกปิดชื่อ ระบบจะบันทึกว่าใครเปิดดู เมื่อใด และเพราะเหตุใด ลบไม่ได้ และแสดงไว้ {seconds} วินาที</translation>
        </message>
        <message>
            <source>Look at the complainant</source>
            <translation>เปิดดูข้อมูลผู้ร้อง</translation>
        </message>
        <message>
            <source>Show the complainant</source>
            <translation>เปิดดู</translation>
        </message>
        <message>
            <source>Close the working (Esc)</source>
            <translation>ปิดวิธีนับ (Esc)</translation>
        </message>
        <message>
            <source>How it is counted: {limit}</source>
            <translation>วิธีนับ: {limit}</translation>
        </message>
        <message>
            <source>This limit is not confirmed by the office yet.</source>
            <translation>กำหนดเวลานี้สำนักงานยังไม่ได้ยืนยัน</translation>
        </message>
        <message>
            <source>Day {number}</source>
            <translation>วันที่ {number}</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} วัน</translation>
        </message>
        <message>
            <source>{count} working days</source>
            <translation>{count} วันทำการ</translation>
        </message>
        <message>
            <source>Counted on from the nominal last day {day}, holiday or not (Supreme Court 2981/2545).</source>
            <translation>นับต่อจากวันสุดท้ายเดิม {day} แม้เป็นวันหยุด (ฎีกาที่ 2981/2545)</translation>
        </message>
        <message>
            <source>Longer by {time}, until</source>
            <translation>ขยายเวลา {time} ถึง</translation>
        </message>
        <message>
            <source>The office is closed: {name}.</source>
            <translation>ตรงกับวันหยุด ({name})</translation>
        </message>
        <message>
            <source>A working day.</source>
            <translation>เป็นวันทำการ</translation>
        </message>
        <message>
            <source>The complainant is waited for; {count} days are still to be counted.</source>
            <translation>รอข้อมูลจากผู้ร้อง เหลืออีก {count} วันที่ยังไม่ได้นับ</translation>
        </message>
        <message>
            <source>Due (day)</source>
            <translation>ครบกำหนด</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>เริ่ม</translation>
        </message>
        <message>
            <source>Basis: {basis}</source>
            <translation>อ้างอิง: {basis}</translation>
        </message>
        <message>
            <source>Type anew</source>
            <translation>กรอกใหม่</translation>
        </message>
        <message>
            <source>Nobody's name is kept with an anonymous case.</source>
            <translation>เรื่องที่ไม่ระบุชื่อไม่เก็บข้อมูลผู้ร้อง</translation>
        </message>
        <message>
            <source>The name is kept apart from the case and never in a draft.</source>
            <translation>ข้อมูลผู้ร้องเก็บแยกจากเรื่อง และไม่เก็บไว้ในฉบับร่าง</translation>
        </message>
        <message>
            <source>What is kept stays as it is unless it is typed anew.</source>
            <translation>ข้อมูลผู้ร้องคงเดิม เว้นแต่กรอกใหม่</translation>
        </message>
        <message>
            <source>No password protects the names of complainants yet.</source>
            <translation>ยังไม่ได้ตั้งรหัสป้องกันชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Show them (cases)</source>
            <translation>เปิดดูเรื่อง</translation>
        </message>
        <message>
            <source>Checked today</source>
            <translation>ตรวจช่องทางวันนี้</translation>
        </message>
        <message>
            <source>Print how the channels work</source>
            <translation>พิมพ์ประสิทธิภาพช่องทาง</translation>
        </message>
        <message>
            <source>No listening channel yet</source>
            <translation>ยังไม่มีช่องทางรับฟัง</translation>
        </message>
        <message>
            <source>An office offers at least five ways to be heard, each with somebody who looks after it. How many cases came by each and how quickly they were settled shows how well it works.</source>
            <translation>สำนักงานต้องมีช่องทางรับฟังไม่น้อยกว่า 5 ช่องทาง มีผู้ดูแลทุกช่องทาง จำนวนเรื่องและความรวดเร็วแสดงประสิทธิภาพของแต่ละช่องทาง</translation>
        </message>
        <message>
            <source>Add the first channel</source>
            <translation>เพิ่มช่องทางแรก</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>ไปที่ช่องทาง</translation>
        </message>
        <message>
            <source>{count} channels checked today</source>
            <translation>บันทึกการตรวจ {count} ช่องทางแล้ว</translation>
        </message>
        <message>
            <source>What the citizen must know</source>
            <translation>เอกสาร หลักเกณฑ์ และกฎหมาย</translation>
        </message>
        <message>
            <source>Announcement and link</source>
            <translation>การประกาศและลิงก์</translation>
        </message>
        <message>
            <source>Step {number}</source>
            <translation>ขั้นตอนที่ {number}</translation>
        </message>
        <message>
            <source>Print the public manual</source>
            <translation>พิมพ์คู่มือการให้บริการ</translation>
        </message>
        <message>
            <source>No service standard yet</source>
            <translation>ยังไม่มีมาตรฐานการให้บริการ</translation>
        </message>
        <message>
            <source>List the services of the office with the time each takes, its steps and the documents to bring. They print as the public manual, and requests are measured against them.</source>
            <translation>บันทึกงานบริการของสำนักงาน ระยะเวลาแล้วเสร็จ ขั้นตอน และเอกสารที่ใช้ พิมพ์เป็นคู่มือสำหรับประชาชน และใช้วัดคำขอที่รับเข้ามา</translation>
        </message>
        <message>
            <source>Add the first service</source>
            <translation>เพิ่มงานบริการแรก</translation>
        </message>
        <message>
            <source>The service and its documents</source>
            <translation>งานบริการและเอกสาร</translation>
        </message>
        <message>
            <source>Steps and announcement</source>
            <translation>ขั้นตอนและการประกาศ</translation>
        </message>
        <message>
            <source>Changed after the figures were kept ({count})</source>
            <translation>แก้ไขหลังปิดตัวเลข ({count})</translation>
        </message>
        <message>
            <source>Nothing was changed since.</source>
            <translation>ไม่มีการแก้ไขหลังปิดตัวเลข</translation>
        </message>
        <message>
            <source>Print this round</source>
            <translation>พิมพ์รอบนี้</translation>
        </message>
        <message>
            <source>No round was reported yet</source>
            <translation>ยังไม่มีรอบรายงาน</translation>
        </message>
        <message>
            <source>Every six and twelve months the office reports its complaints. When the figures of a round are kept, it prints the same for ever, with what was changed afterwards.</source>
            <translation>รายงานข้อร้องเรียนรอบ 6 เดือนและ 12 เดือน เมื่อปิดตัวเลขแล้วจะพิมพ์ได้เหมือนเดิมเสมอ พร้อมรายการที่แก้ไขภายหลัง</translation>
        </message>
        <message>
            <source>Report a round</source>
            <translation>เพิ่มรอบรายงาน</translation>
        </message>
        <message>
            <source>The figures are counted anew from the cases as they are now; what was kept is in the history.</source>
            <translation>ตัวเลขจะนับใหม่จากเรื่องที่มีอยู่ ตัวเลขเดิมอยู่ในประวัติ</translation>
        </message>
        <message>
            <source>Report of complaints, {round}</source>
            <translation>รายงานข้อร้องเรียน {round}</translation>
        </message>
        <message>
            <source>Day the complainant was asked</source>
            <translation>วันที่ขอข้อมูลจากผู้ร้อง</translation>
        </message>
        <message>
            <source>Day it was sent</source>
            <translation>วันที่ส่งเรื่อง</translation>
        </message>
        <message>
            <source>Day the complainant was told</source>
            <translation>วันที่แจ้งผลผู้ร้อง</translation>
        </message>
        <message>
            <source>Day it was contested</source>
            <translation>วันที่ผู้ร้องโต้แย้ง/อุทธรณ์</translation>
        </message>
        <message>
            <source>Last day of the time before</source>
            <translation>วันสุดท้ายของกำหนดก่อนหน้า</translation>
        </message>
        <message>
            <source>Day the step before was done</source>
            <translation>วันที่ขั้นตอนก่อนหน้าแล้วเสร็จ</translation>
        </message>
        <message>
            <source>Day it was opened again</source>
            <translation>วันเปิดเรื่องใหม่</translation>
        </message>
        <message>
            <source>This clock is no longer there.</source>
            <translation>ไม่มีกำหนดเวลานี้แล้ว</translation>
        </message>
        <message>
            <source>Open the case again.</source>
            <translation>เปิดเรื่องนี้ใหม่อีกครั้ง</translation>
        </message>
        <message>
            <source>no. {number}</source>
            <translation>ครั้งที่ {number}</translation>
        </message>
        <message>
            <source>Service “{name}”</source>
            <translation>งานบริการ “{name}”</translation>
        </message>
        <message>
            <source>Manual of the office's work, S04: providing information.</source>
            <translation>คู่มือการปฏิบัติงาน กระบวนงาน S04 การให้บริการข้อมูลสารสนเทศ</translation>
        </message>
        <message>
            <source>The office's own service standard (Licensing Facilitation Act 2558 s. 7).</source>
            <translation>มาตรฐานการให้บริการของสำนักงาน (พ.ร.บ.การอำนวยความสะดวกฯ พ.ศ. 2558 มาตรา 7)</translation>
        </message>
        <message>
            <source>Date / time</source>
            <translation>วันที่ / เวลา</translation>
        </message>
        <message>
            <source>What was done (file)</source>
            <translation>การดำเนินการ</translation>
        </message>
        <message>
            <source>By (file)</source>
            <translation>ผู้ดำเนินการ</translation>
        </message>
        <message>
            <source>Evidence (file)</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>What was done, in order</source>
            <translation>ลำดับการดำเนินการ</translation>
        </message>
        <message>
            <source>the newest letter</source>
            <translation>หนังสือฉบับล่าสุด</translation>
        </message>
        <message>
            <source>No letter was found.</source>
            <translation>ไม่พบหนังสือ</translation>
        </message>
        <message>
            <source>Letter or memo of a case</source>
            <translation>หนังสือหรือบันทึกข้อความของเรื่อง</translation>
        </message>
        <message>
            <source>The official letter as it is sent: Thai digits, garuda, page two by the rules</source>
            <translation>หนังสือราชการพร้อมส่ง เลขไทย ตราครุฑ และหน้าที่ 2 ตามระเบียบ</translation>
        </message>
        <message>
            <source>The newest letter</source>
            <translation>หนังสือฉบับล่าสุด</translation>
        </message>
        <message>
            <source>Garuda</source>
            <translation>ตราครุฑ</translation>
        </message>
        <message>
            <source>{size} cm</source>
            <translation>{size} ซม.</translation>
        </message>
        <message>
            <source>(Destroyed: time of keeping is over)</source>
            <translation>(ทำลายแล้วเมื่อครบกำหนดเก็บ)</translation>
        </message>
        <message>
            <source>There is no template for this letter.</source>
            <translation>ยังไม่มีแบบหนังสือสำหรับหนังสือนี้</translation>
        </message>
        <message>
            <source>Make one under the letter templates, or bring the shipped ones back.</source>
            <translation>โปรดทำแบบหนังสือใหม่ หรือนำแบบที่มากับโปรแกรมกลับมา</translation>
        </message>
        <message>
            <source>The facts may not be told outside yet: the complainant of case {number} is hidden and there is no text for the respondent.</source>
            <translation>ยังส่งข้อเท็จจริงออกไปไม่ได้: เรื่อง {number} ผู้ร้องขอปกปิดชื่อ และยังไม่มีข้อความสำหรับผู้ถูกร้อง</translation>
        </message>
        <message>
            <source>Make the text for the respondent in the case first, then write this letter.</source>
            <translation>โปรดจัดทำข้อความสำหรับผู้ถูกร้องในหน้าเรื่องก่อน แล้วจึงทำหนังสือนี้</translation>
        </message>
        <message>
            <source>This letter may not name the complainant.</source>
            <translation>หนังสือนี้ระบุชื่อผู้ร้องไม่ได้</translation>
        </message>
        <message>
            <source>Only a letter to a complainant who gave a name may do so; others say “the complainant”.</source>
            <translation>ระบุชื่อได้เฉพาะหนังสือถึงผู้ร้องที่ให้ชื่อไว้ หนังสืออื่นให้ใช้คำว่า ผู้ร้องเรียน</translation>
        </message>
        <message>
            <source>The time of keeping of case {number} is not over, or it is made anonymous already.</source>
            <translation>เรื่อง {number} ยังไม่ครบกำหนดเก็บ หรือทำลายข้อมูลไปแล้ว</translation>
        </message>
        <message>
            <source>Take it out of the list, then try again.</source>
            <translation>เอาออกจากรายการ แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Write who asked and when; it stays on record.</source>
            <translation>เขียนว่าใครขอและขอเมื่อใด เหตุผลนี้จะถูกบันทึกไว้</translation>
        </message>
        <message>
            <source>Nothing is kept about this person as a complainant.</source>
            <translation>ไม่มีข้อมูลของผู้นี้ในฐานะผู้ร้อง</translation>
        </message>
        <message>
            <source>Check the name and the telephone.</source>
            <translation>ตรวจชื่อและโทรศัพท์</translation>
        </message>
        <message>
            <source>personal-data</source>
            <translation>ข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>The complainant can still be recognised in the text for the respondent.</source>
            <translation>ข้อความสำหรับผู้ถูกร้องยังมีสิ่งที่บอกว่าผู้ร้องเป็นใคร</translation>
        </message>
        <message>
            <source>Take out the name, the telephone and whatever else tells who it is.</source>
            <translation>ตัดชื่อ โทรศัพท์ และสิ่งอื่นที่บอกว่าเป็นใครออก</translation>
        </message>
        <message>
            <source>There is no text for the respondent yet.</source>
            <translation>ยังไม่มีข้อความสำหรับผู้ถูกร้อง</translation>
        </message>
        <message>
            <source>Open the case and make one beside the original first.</source>
            <translation>เปิดเรื่องแล้วจัดทำข้อความฉบับปกปิดคู่กับต้นฉบับก่อน</translation>
        </message>
        <message>
            <source>Satisfaction is asked for after the case is closed.</source>
            <translation>ถามความพึงพอใจได้หลังยุติเรื่องแล้ว</translation>
        </message>
        <message>
            <source>Close the case first.</source>
            <translation>ยุติเรื่องก่อน</translation>
        </message>
        <message>
            <source>Nobody can be asked: the complainant gave no name.</source>
            <translation>ถามความพึงพอใจไม่ได้ เพราะผู้ร้องไม่ได้ระบุชื่อ</translation>
        </message>
        <message>
            <source>The complainant was asked already on {day}.</source>
            <translation>ถามความพึงพอใจของผู้ร้องไปแล้วเมื่อ {day}</translation>
        </message>
        <message>
            <source>The slip can be printed again with the same code.</source>
            <translation>พิมพ์แบบประเมินความพึงพอใจซ้ำได้ด้วยรหัสเดิม</translation>
        </message>
        <message>
            <source>The score must be from 1 to 5.</source>
            <translation>คะแนนต้องเป็น 1 ถึง 5</translation>
        </message>
        <message>
            <source>Tick one of the five.</source>
            <translation>เลือกหนึ่งในห้าระดับ</translation>
        </message>
        <message>
            <source>There is no such code.</source>
            <translation>ไม่พบรหัสนี้</translation>
        </message>
        <message>
            <source>Compare it with the slip, letter by letter.</source>
            <translation>เทียบกับรหัสในแบบประเมินความพึงพอใจทีละตัว</translation>
        </message>
        <message>
            <source>This slip was answered already.</source>
            <translation>รหัสนี้ตอบแล้ว</translation>
        </message>
        <message>
            <source>An answer counts once and is not changed.</source>
            <translation>นับคำตอบครั้งเดียวและแก้ไขไม่ได้</translation>
        </message>
        <message>
            <source>The time to answer was over on {day}.</source>
            <translation>หมดเวลาตอบเมื่อ {day}</translation>
        </message>
        <message>
            <source>A late answer is not counted.</source>
            <translation>คำตอบที่มาหลังกำหนดไม่นับ</translation>
        </message>
        <message>
            <source>Who worked on the case does not enter how satisfied its complainant was.</source>
            <translation>ผู้ที่ทำเรื่องนี้กรอกความพึงพอใจของผู้ร้องไม่ได้</translation>
        </message>
        <message>
            <source>Ask somebody else of the office to enter the slip.</source>
            <translation>ให้เจ้าหน้าที่คนอื่นเป็นผู้กรอกแทน</translation>
        </message>
        <message>
            <source>More about the complainant</source>
            <translation>ข้อมูลผู้ร้องเพิ่มเติม</translation>
        </message>
        <message>
            <source>Everyday fields</source>
            <translation>แบบรับเรื่อง</translation>
        </message>
        <message>
            <source>More details</source>
            <translation>รายละเอียดเพิ่มเติม</translation>
        </message>
        <message>
            <source>Save and print the receipt</source>
            <translation>บันทึกและพิมพ์ใบรับเรื่อง</translation>
        </message>
        <message>
            <source>The complainant asked to stay hidden. Who looked, when and why is written down and cannot be removed.</source>
            <translation>ผู้ร้องขอปกปิดชื่อ ระบบจะบันทึกว่าใครเปิดดู เมื่อใด และเพราะเหตุใด โดยลบไม่ได้</translation>
        </message>
        <message>
            <source>Open it to look</source>
            <translation>เปิดดู</translation>
        </message>
        <message>
            <source>The others</source>
            <translation>เรื่องอื่นที่อาจซ้ำ</translation>
        </message>
        <message>
            <source>Perhaps the same as {case} ({why})</source>
            <translation>อาจซ้ำกับ {case} ({why})</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} เวลา {time} น.</translation>
        </message>
        <message>
            <source>Take in a case</source>
            <translation>รับเรื่อง</translation>
        </message>
        <message>
            <source>Merge with the same case …</source>
            <translation>รวมกับเรื่องที่ซ้ำ …</translation>
        </message>
        <message>
            <source>Edit the fields of the case</source>
            <translation>แก้ไขข้อมูลเรื่อง</translation>
        </message>
        <message>
            <source>Number, subject, facts, place  (Ctrl+F)</source>
            <translation>เลขที่ เรื่อง ข้อเท็จจริง สถานที่  (Ctrl+F)</translation>
        </message>
        <message>
            <source>No case yet</source>
            <translation>ยังไม่มีเรื่องที่รับไว้</translation>
        </message>
        <message>
            <source>Complaints, suggestions, opinions, compliments and requests for information are taken in here. Each gets its number, its time limits and, if the complainant wishes, a hidden name.</source>
            <translation>รับข้อร้องเรียน ข้อเสนอแนะ ข้อคิดเห็น คำชมเชย และคำขอข้อมูลไว้ที่นี่ แต่ละเรื่องได้เลขที่ กำหนดเวลา และปกปิดชื่อผู้ร้องได้เมื่อผู้ร้องประสงค์</translation>
        </message>
        <message>
            <source>Take in the first case</source>
            <translation>รับเรื่องแรก</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>นำเข้ารายการ</translation>
        </message>
        <message>
            <source>From Excel, with the numbers of other agencies; nothing is taken in twice</source>
            <translation>จาก Excel พร้อมเลขเรื่องของหน่วยงานอื่น เรื่องเดิมไม่ถูกรับซ้ำ</translation>
        </message>
        <message>
            <source>Open the channels</source>
            <translation>เปิดช่องทางรับฟัง</translation>
        </message>
        <message>
            <source>A holiday or a time limit was changed: {count} due days would move. Until you confirm it the old days hold.</source>
            <translation>วันหยุดหรือกำหนดเวลาเปลี่ยนไป วันครบกำหนด {count} รายการจะเลื่อน วันเดิมยังใช้อยู่จนกว่าจะยืนยัน</translation>
        </message>
        <message>
            <source>Look and confirm</source>
            <translation>ดูและยืนยัน</translation>
        </message>
        <message>
            <source>{count} reminders to agencies are due.</source>
            <translation>ถึงกำหนดส่งหนังสือเตือนหน่วยงาน {count} ฉบับ</translation>
        </message>
        <message>
            <source>{count} complainants were not asked yet whether they are satisfied.</source>
            <translation>ยังไม่ได้สอบถามความพึงพอใจผู้ร้อง {count} เรื่อง</translation>
        </message>
        <message>
            <source>Show what is to be sent (Ctrl+M)</source>
            <translation>ดูรายการ (Ctrl+M)</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>สถานะปัจจุบัน</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>ข้อควรทราบ</translation>
        </message>
        <message>
            <source>Set the key …</source>
            <translation>ตั้งรหัส…</translation>
        </message>
        <message>
            <source>Unlock the names …</source>
            <translation>เปิดดูชื่อ…</translation>
        </message>
        <message>
            <source>Open with the recovery sheet …</source>
            <translation>เปิดด้วยใบกู้รหัส…</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>ล็อกทันที</translation>
        </message>
        <message>
            <source>Change the password …</source>
            <translation>เปลี่ยนรหัสผ่าน…</translation>
        </message>
        <message>
            <source>New recovery sheet …</source>
            <translation>ออกใบกู้รหัสใหม่…</translation>
        </message>
        <message>
            <source>Print the recovery sheet</source>
            <translation>พิมพ์ใบกู้รหัส</translation>
        </message>
        <message>
            <source>Remove the old backups …</source>
            <translation>ลบสำเนาสำรองเดิม…</translation>
        </message>
        <message>
            <source>Who complains lies apart from the case and is sealed with a key that only this office has. Taking a case in needs no password; looking at a hidden name does.</source>
            <translation>ข้อมูลผู้ร้องเก็บแยกจากเรื่องและเข้ารหัสด้วยรหัสของสำนักงานเท่านั้น การรับเรื่องไม่ต้องใช้รหัสผ่าน แต่การเปิดดูชื่อที่ปกปิดต้องใช้</translation>
        </message>
        <message>
            <source>The key is opened by the password or by the recovery sheet. Who loses both cannot read the names any more; nobody can help with that.</source>
            <translation>เปิดได้ด้วยรหัสผ่านหรือใบกู้รหัส ถ้าสูญหายทั้งสองอย่างจะอ่านชื่อผู้ร้องไม่ได้อีก และไม่มีผู้ใดกู้ให้ได้</translation>
        </message>
        <message>
            <source>The names lock themselves when nobody used them for 15 minutes and when the program ends. Every look at a hidden name is written down with its reason.</source>
            <translation>ชื่อผู้ร้องจะล็อกเองเมื่อไม่ใช้งาน 15 นาทีและเมื่อปิดโปรแกรม การเปิดดูชื่อที่ปกปิดทุกครั้งบันทึกไว้พร้อมเหตุผล</translation>
        </message>
        <message>
            <source>This PC cannot stop somebody who holds the file and the password. Keep the sheet in a locked cupboard, not beside the computer.</source>
            <translation>เครื่องนี้ป้องกันผู้ที่มีทั้งไฟล์และรหัสผ่านไม่ได้ ให้เก็บใบกู้รหัสในตู้ที่ล็อก ไม่วางไว้ข้างเครื่อง</translation>
        </message>
        <message>
            <source>Kinds of listening channel at least</source>
            <translation>ช่องทางรับฟังอย่างน้อย</translation>
        </message>
        <message>
            <source>Shown as near so many working days before</source>
            <translation>เตือนก่อนครบกำหนด (วันทำการ)</translation>
        </message>
        <message>
            <source>First reminder after the day it was due (days)</source>
            <translation>เตือนครั้งที่ 1 หลังครบกำหนด (วัน)</translation>
        </message>
        <message>
            <source>Second after the first (days)</source>
            <translation>ครั้งที่ 2 หลังครั้งแรก (วัน)</translation>
        </message>
        <message>
            <source>Third after the second (days)</source>
            <translation>ครั้งที่ 3 หลังครั้งที่ 2 (วัน)</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>หมวดเรื่อง</translation>
        </message>
        <message>
            <source>Names of complainants</source>
            <translation>ชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>Cases of these categories, and of the level secret or above, are there only for the people named in them.</source>
            <translation>เรื่องในหมวดเหล่านี้ และเรื่องชั้นลับขึ้นไป เห็นได้เฉพาะผู้ที่มีรายชื่อในเรื่อง</translation>
        </message>
        <message>
            <source>Times and channels</source>
            <translation>เวลาและช่องทาง</translation>
        </message>
        <message>
            <source>Recourse usually offered</source>
            <translation>ช่องทางโต้แย้งที่แจ้งตามปกติ</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>ข้อมูลส่วนบุคคล</translation>
        </message>
        <message>
            <source>Cases whose time of keeping is over are made anonymous with a certificate. A person may ask for what is kept about them.</source>
            <translation>เรื่องที่ครบกำหนดเก็บจะลบข้อมูลบุคคลพร้อมออกหนังสือรับรอง เจ้าของข้อมูลขอดูข้อมูลของตนได้</translation>
        </message>
        <message>
            <source>Not set: names lie in the data folder as plain text</source>
            <translation>ยังไม่ตั้งรหัส ชื่อผู้ร้องยังไม่ได้เข้ารหัส</translation>
        </message>
        <message>
            <source>Set, names open</source>
            <translation>ตั้งรหัสแล้ว กำลังเปิดดูชื่อได้</translation>
        </message>
        <message>
            <source>Set, names locked</source>
            <translation>ตั้งรหัสแล้ว ชื่อล็อกอยู่</translation>
        </message>
        <message>
            <source>Time limits and their basis</source>
            <translation>กำหนดเวลาและฐานกฎหมาย</translation>
        </message>
        <message>
            <source>One person's data …</source>
            <translation>ข้อมูลของบุคคลหนึ่งราย…</translation>
        </message>
        <message>
            <source>Set on {day}. Mark of the key: {mark}.</source>
            <translation>ตั้งเมื่อ {day} เครื่องหมายรหัส {mark}</translation>
        </message>
        <message>
            <source>Set a key before the first complaint is taken in, at the latest before the first one that is to be kept confidential.</source>
            <translation>ควรตั้งรหัสก่อนรับเรื่องแรก อย่างช้าก่อนรับเรื่องที่ผู้ร้องขอปกปิดชื่อ</translation>
        </message>
        <message>
            <source>{count} backups made before the key was set still hold names as plain text.</source>
            <translation>สำเนาสำรอง {count} ชุดที่ทำก่อนตั้งรหัสยังมีชื่อผู้ร้องที่ไม่ได้เข้ารหัส</translation>
        </message>
        <message>
            <source>Code of the recovery sheet: print it now or write it down. It is shown only until this page is left.</source>
            <translation>รหัสของใบกู้รหัส พิมพ์หรือจดไว้ทันที จะแสดงจนกว่าจะออกจากหน้านี้เท่านั้น</translation>
        </message>
        <message>
            <source>All names of complainants are sealed with it, the history too. A backup is made first. Who loses the password and the recovery sheet cannot read the names any more.</source>
            <translation>ชื่อผู้ร้องทั้งหมดรวมทั้งในประวัติจะถูกเข้ารหัส โปรแกรมสำรองข้อมูลก่อน ถ้าสูญหายทั้งรหัสผ่านและใบกู้รหัสจะอ่านชื่อไม่ได้อีก</translation>
        </message>
        <message>
            <source>Password (10 letters or more)</source>
            <translation>รหัสผ่าน (10 ตัวขึ้นไป)</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>กรอกซ้ำอีกครั้ง</translation>
        </message>
        <message>
            <source>Set the key</source>
            <translation>ตั้งรหัส</translation>
        </message>
        <message>
            <source>Sealing the names: {percent} per cent</source>
            <translation>กำลังเข้ารหัสชื่อผู้ร้อง ร้อยละ {percent}</translation>
        </message>
        <message>
            <source>The key is set. Print the recovery sheet now.</source>
            <translation>ตั้งรหัสแล้ว พิมพ์ใบกู้รหัสเก็บไว้ทันที</translation>
        </message>
        <message>
            <source>Code of the sheet</source>
            <translation>รหัสในใบกู้รหัส</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>รหัสผ่านใหม่</translation>
        </message>
        <message>
            <source>The code stands on the recovery sheet. The key gets a new password; the sheet stays good.</source>
            <translation>รหัสอยู่ในใบกู้รหัส ตั้งรหัสผ่านใหม่ได้เลย ใบเดิมยังใช้ได้</translation>
        </message>
        <message>
            <source>Open with the recovery sheet</source>
            <translation>เปิดด้วยใบกู้รหัส</translation>
        </message>
        <message>
            <source>The names are open, and the key has a new password.</source>
            <translation>เปิดดูชื่อได้แล้ว และตั้งรหัสผ่านใหม่แล้ว</translation>
        </message>
        <message>
            <source>Password until now</source>
            <translation>รหัสผ่านเดิม</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>เปลี่ยนรหัสผ่าน</translation>
        </message>
        <message>
            <source>The recovery sheet stays good.</source>
            <translation>ใบกู้รหัสเดิมยังใช้ได้</translation>
        </message>
        <message>
            <source>The key has a new password.</source>
            <translation>เปลี่ยนรหัสผ่านแล้ว</translation>
        </message>
        <message>
            <source>The sheet printed before is worth nothing afterwards.</source>
            <translation>ใบกู้รหัสที่พิมพ์ไว้ก่อนจะใช้ไม่ได้อีก</translation>
        </message>
        <message>
            <source>New recovery sheet</source>
            <translation>ออกใบกู้รหัสใหม่</translation>
        </message>
        <message>
            <source>Make a new sheet</source>
            <translation>ออกใบใหม่</translation>
        </message>
        <message>
            <source>The new sheet is ready. Print it now.</source>
            <translation>ออกใบกู้รหัสใหม่แล้ว พิมพ์เก็บไว้ทันที</translation>
        </message>
        <message>
            <source>Remove the old backups?</source>
            <translation>ลบสำเนาสำรองเดิมหรือไม่</translation>
        </message>
        <message>
            <source>A new backup is made, opened and counted first. What was removed cannot be brought back.</source>
            <translation>โปรแกรมสำรองข้อมูลใหม่และตรวจนับก่อนลบ สำเนาที่ลบแล้วนำกลับมาไม่ได้</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>The old backups are gone; a new one was made.</source>
            <translation>ลบสำเนาสำรองเดิมและสำรองข้อมูลใหม่แล้ว</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>ใบกู้รหัส</translation>
        </message>
        <message>
            <source>The names are being sealed; the page stays open until the code of the recovery sheet is shown.</source>
            <translation>กำลังเข้ารหัสชื่อผู้ร้อง โปรดรอจนแสดงรหัสของใบกู้รหัสแล้วจึงออกจากหน้านี้</translation>
        </message>
        <message>
            <source>Leave without the recovery sheet?</source>
            <translation>ออกโดยไม่พิมพ์ใบกู้รหัสหรือไม่</translation>
        </message>
        <message>
            <source>The code is shown only here. Without it, a forgotten password cannot be mended.</source>
            <translation>รหัสแสดงเฉพาะที่นี่ ถ้าลืมรหัสผ่านและไม่มีใบกู้รหัสจะแก้ไขไม่ได้</translation>
        </message>
        <message>
            <source>I have the code</source>
            <translation>จดรหัสไว้แล้ว</translation>
        </message>
        <message>
            <source>The two do not match.</source>
            <translation>รหัสผ่านสองช่องไม่ตรงกัน</translation>
        </message>
        <message>
            <source>Type the same password in both.</source>
            <translation>กรอกรหัสผ่านเดียวกันทั้งสองช่อง</translation>
        </message>
        <message>
            <source>Cases taken in</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>Statistics (cases)</source>
            <translation>สถิติ</translation>
        </message>
        <message>
            <source>Rounds of assessment</source>
            <translation>รอบการประเมิน</translation>
        </message>
        <message>
            <source>Agreements (part)</source>
            <translation>คำรับรอง</translation>
        </message>
        <message>
            <source>Risks (part)</source>
            <translation>ความเสี่ยง</translation>
        </message>
        <message>
            <source>Surveys (part)</source>
            <translation>แบบสำรวจ</translation>
        </message>
        <message>
            <source>Visits (part)</source>
            <translation>การนิเทศ</translation>
        </message>
        <message>
            <source>Practices (part)</source>
            <translation>วิธีปฏิบัติที่ดี</translation>
        </message>
        <message>
            <source>Plan of improvement</source>
            <translation>แผนปรับปรุง</translation>
        </message>
        <message>
            <source>Frameworks (part)</source>
            <translation>กรอบการประเมิน</translation>
        </message>
        <message>
            <source>Standards of service</source>
            <translation>มาตรฐานบริการ</translation>
        </message>
        <message>
            <source>Ways to be heard</source>
            <translation>ช่องทาง</translation>
        </message>
        <message>
            <source>Rounds reported</source>
            <translation>รอบรายงาน</translation>
        </message>
        <message>
            <source>Case received at {time}</source>
            <translation>รับเรื่อง เวลา {time} น.</translation>
        </message>
        <message>
            <source>Case received</source>
            <translation>รับเรื่อง</translation>
        </message>
        <message>
            <source>decided by {name}</source>
            <translation>ผู้พิจารณา {name}</translation>
        </message>
        <message>
            <source>memo no. {number}</source>
            <translation>บันทึกที่ {number}</translation>
        </message>
        <message>
            <source>The committee has concluded</source>
            <translation>คณะกรรมการสรุปผลแล้ว</translation>
        </message>
        <message>
            <source>First reply to the complainant</source>
            <translation>ตอบผู้ร้องครั้งแรก</translation>
        </message>
        <message>
            <source>Made anonymous: its time was over</source>
            <translation>ทำให้ไม่ระบุตัวบุคคล เพราะครบกำหนดเก็บ</translation>
        </message>
        <message>
            <source>The complainant's data were changed</source>
            <translation>แก้ไขข้อมูลผู้ร้อง</translation>
        </message>
        <message>
            <source>How the complainant is named was changed</source>
            <translation>เปลี่ยนการเปิดเผยชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>The complainant answered the result</source>
            <translation>ผู้ร้องตอบรับผลการพิจารณา</translation>
        </message>
        <message>
            <source>Taken into the improvement plan</source>
            <translation>นำเข้าแผนปรับปรุงคุณภาพการให้บริการ</translation>
        </message>
        <message>
            <source>Destroyed, for its time was over: {what}</source>
            <translation>ทำลายข้อมูลเพราะครบกำหนดเก็บ: {what}</translation>
        </message>
        <message>
            <source>Evidence added</source>
            <translation>แนบหลักฐาน</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>เวลา {time} น.</translation>
        </message>
        <message>
            <source>First reminder to {agency}</source>
            <translation>เตือน{agency} ครั้งที่ 1</translation>
        </message>
        <message>
            <source>Second reminder to {agency}</source>
            <translation>เตือน{agency} ครั้งที่ 2</translation>
        </message>
        <message>
            <source>Third reminder to {agency}</source>
            <translation>เตือน{agency} ครั้งที่ 3</translation>
        </message>
        <message>
            <source>to report by {day}</source>
            <translation>ให้รายงานภายใน {day}</translation>
        </message>
        <message>
            <source>Sent to {agency}</source>
            <translation>ส่งเรื่องไปยัง{agency}</translation>
        </message>
        <message>
            <source>{agency} reported</source>
            <translation>{agency} รายงานผลแล้ว</translation>
        </message>
        <message>
            <source>The clocks stood still from {first} to {last}</source>
            <translation>หยุดนับเวลาตั้งแต่ {first} ถึง {last}</translation>
        </message>
        <message>
            <source>The clocks stand still: the complainant is waited for</source>
            <translation>หยุดนับเวลา รอข้อมูลจากผู้ร้อง</translation>
        </message>
        <message>
            <source>{clock}: {amount} {unit} longer</source>
            <translation>ขยายเวลา{clock} {amount} {unit}</translation>
        </message>
        <message>
            <source>The complainant's name was looked at</source>
            <translation>เปิดดูชื่อผู้ร้อง</translation>
        </message>
        <message>
            <source>{clock}: {old} became {new}</source>
            <translation>วันครบกำหนด{clock} เปลี่ยนจาก {old} เป็น {new}</translation>
        </message>
        <message>
            <source>open until {day}</source>
            <translation>ตอบได้ถึง {day}</translation>
        </message>
        <message>
            <source>Satisfaction asked for</source>
            <translation>ถามความพึงพอใจแล้ว</translation>
        </message>
        <message>
            <source>Satisfaction of the complainant: {score} of 5</source>
            <translation>ความพึงพอใจของผู้ร้อง {score} จาก 5</translation>
        </message>
        <message>
            <source>Related to case {number}</source>
            <translation>เกี่ยวข้องกับเรื่องที่ {number}</translation>
        </message>
        <message>
            <source>Merged into case {number}</source>
            <translation>รวมเข้ากับเรื่องที่ {number}</translation>
        </message>
        <message>
            <source>Case {number} was merged into this one</source>
            <translation>รวมเรื่องที่ {number} เข้ากับเรื่องนี้</translation>
        </message>
        <message>
            <source>Step done: {name}</source>
            <translation>ทำขั้นตอนแล้ว: {name}</translation>
        </message>
        <message>
            <source>The limit was changed: {limit}</source>
            <translation>กำหนดเวลาเปลี่ยนเป็น {limit}</translation>
        </message>
        <message>
            <source>The holiday table or the limit was changed</source>
            <translation>ตารางวันหยุดหรือกำหนดเวลาเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Taken out: {holiday}</source>
            <translation>ยกเลิกวันหยุด {holiday}</translation>
        </message>
        <message>
            <source>A limit was added: {limit}</source>
            <translation>เพิ่มกำหนดเวลา: {limit}</translation>
        </message>
        <message>
            <source>The limit was taken out</source>
            <translation>ยกเลิกกำหนดเวลานี้</translation>
        </message>
        <message>
            <source>Due days moved with holidays or limits</source>
            <translation>เลื่อนวันครบกำหนดตามวันหยุดหรือกำหนดเวลาที่เปลี่ยน</translation>
        </message>
        <message>
            <source>Days are counted by the calendar or as working days.</source>
            <translation>นับเป็นวันตามปฏิทินหรือวันทำการเท่านั้น</translation>
        </message>
        <message>
            <source>Choose one of the two.</source>
            <translation>เลือกอย่างใดอย่างหนึ่ง</translation>
        </message>
        <message>
            <source>This clock is not running, or is not the office's own.</source>
            <translation>กำหนดเวลานี้ไม่ได้นับอยู่ หรือไม่ใช่กำหนดเวลาของสำนักงาน</translation>
        </message>
        <message>
            <source>Choose a clock of the office that still runs.</source>
            <translation>เลือกกำหนดเวลาของสำนักงานที่ยังนับอยู่</translation>
        </message>
        <message>
            <source>More time must be given before the time is over ({day}).</source>
            <translation>การขยายเวลาต้องทำก่อนครบกำหนด ({day})</translation>
        </message>
        <message>
            <source>Type the day on which it was decided.</source>
            <translation>กรอกวันที่มีคำสั่งให้ขยายเวลา</translation>
        </message>
        <message>
            <source>The clock had not begun yet on that day.</source>
            <translation>วันนั้นยังไม่เริ่มนับเวลา</translation>
        </message>
        <message>
            <source>The decision on an appeal may be put off once, by at most {most} days (s. 45).</source>
            <translation>การพิจารณาอุทธรณ์ขยายเวลาได้ครั้งเดียว ไม่เกิน {most} วัน (มาตรา 45)</translation>
        </message>
        <message>
            <source>The picture could not be kept in the data folder.</source>
            <translation>เก็บภาพไว้ในโฟลเดอร์ข้อมูลไม่ได้</translation>
        </message>
        <message>
            <source>Choose a picture as PNG or JPG.</source>
            <translation>โปรดเลือกภาพชนิด PNG หรือ JPG</translation>
        </message>
        <message>
            <source>The picture “{name}” is too large.</source>
            <translation>ภาพ “{name}” ใหญ่เกินไป</translation>
        </message>
        <message>
            <source>Choose one of at most {most} MB.</source>
            <translation>โปรดเลือกภาพที่ไม่เกิน {most} MB</translation>
        </message>
        <message>
            <source>Choose a smaller one.</source>
            <translation>โปรดเลือกภาพที่เล็กกว่านี้</translation>
        </message>
        <message>
            <source>“{name}” is not a picture that can be used.</source>
            <translation>“{name}” ไม่ใช่ภาพที่ใช้ได้</translation>
        </message>
        <message>
            <source>There is nothing to be seen in this picture.</source>
            <translation>ภาพนี้ว่างเปล่า</translation>
        </message>
        <message>
            <source>Choose a picture …</source>
            <translation>เลือกภาพ …</translation>
        </message>
        <message>
            <source>Without a picture</source>
            <translation>ไม่ใช้ภาพ</translation>
        </message>
        <message>
            <source>Middle of the paper</source>
            <translation>กลางกระดาษ</translation>
        </message>
        <message>
            <source>Middle of the text</source>
            <translation>กลางข้อความ</translation>
        </message>
        <message>
            <source>The garuda stands on</source>
            <translation>ตำแหน่งตราครุฑ</translation>
        </message>
        <message>
            <source>Garuda on letters</source>
            <translation>ตราครุฑบนหนังสือ</translation>
        </message>
        <message>
            <source>A copy of the picture lies in the data folder.</source>
            <translation>เก็บสำเนาภาพไว้ในโฟลเดอร์ข้อมูลแล้ว</translation>
        </message>
        <message>
            <source>None yet: letters leave its place empty, 3 cm on a letter and 1.5 cm on a memo.</source>
            <translation>ยังไม่มี หนังสือจะเว้นที่ไว้ 3 ซม. (หนังสือภายนอก) และ 1.5 ซม. (บันทึกข้อความ)</translation>
        </message>
        <message>
            <source>Choose the garuda</source>
            <translation>เลือกภาพตราครุฑ</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>ภาพ (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Letters carry this garuda from now on</source>
            <translation>หนังสือจะใช้ตราครุฑนี้ตั้งแต่บัดนี้</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>ทุกระดับ</translation>
        </message>
        <message>
            <source>Risks by rank</source>
            <translation>ความเสี่ยงตามลำดับ</translation>
        </message>
        <message>
            <source>Fiscal year before</source>
            <translation>ปีงบประมาณก่อน</translation>
        </message>
        <message>
            <source>Fiscal year after</source>
            <translation>ปีงบประมาณถัดไป</translation>
        </message>
        <message>
            <source>Print the risks</source>
            <translation>พิมพ์แบบและทะเบียนความเสี่ยง</translation>
        </message>
        <message>
            <source>Rank (short)</source>
            <translation>ลำดับ</translation>
        </message>
        <message>
            <source>{count} risks</source>
            <translation>{count} เรื่อง</translation>
        </message>
        <message>
            <source>Cases of this heading</source>
            <translation>เรื่องในรายการนี้</translation>
        </message>
        <message>
            <source>Print the statistics</source>
            <translation>พิมพ์สถิติ</translation>
        </message>
        <message>
            <source>Fiscal year before (Ctrl+Page Up)</source>
            <translation>ปีงบประมาณก่อน (Ctrl+Page Up)</translation>
        </message>
        <message>
            <source>Fiscal year after (Ctrl+Page Down)</source>
            <translation>ปีงบประมาณถัดไป (Ctrl+Page Down)</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>ทุกประเภทเรื่อง</translation>
        </message>
        <message>
            <source>Figures of the year</source>
            <translation>ตัวเลขของปี</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>จำแนกตาม</translation>
        </message>
        <message>
            <source>Figures by heading</source>
            <translation>สถิติจำแนกตามรายการ</translation>
        </message>
        <message>
            <source>Count by</source>
            <translation>จำแนกตาม</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Median days</source>
            <translation>มัธยฐาน (วัน)</translation>
        </message>
        <message>
            <source>On time (per cent)</source>
            <translation>ทันกำหนด (ร้อยละ)</translation>
        </message>
        <message>
            <source>Not told (heading)</source>
            <translation>ไม่ระบุ</translation>
        </message>
        <message>
            <source>No case was received in fiscal year {year}. The arrows above go to another year.</source>
            <translation>ไม่มีเรื่องที่รับในปีงบประมาณ {year} กดลูกศรด้านบนเพื่อดูปีอื่น</translation>
        </message>
        <message>
            <source>Statistics of the year</source>
            <translation>สถิติรายปี</translation>
        </message>
        <message>
            <source>Cases that are late</source>
            <translation>เรื่องเกินกำหนด</translation>
        </message>
        <message>
            <source>Half year {number} of fiscal year {year}</source>
            <translation>รอบ 6 เดือน ครั้งที่ {number} ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Choose two or more cases to merge them.</source>
            <translation>เลือกตั้งแต่ 2 เรื่องขึ้นไปเพื่อรวมเรื่อง</translation>
        </message>
        <message>
            <source>The case that stays</source>
            <translation>เรื่องที่คงไว้</translation>
        </message>
        <message>
            <source>Actions, forwardings, letters and files of the others move to it; each keeps its own complainant and number. The others leave the lists and the statistics.</source>
            <translation>การดำเนินการ การส่งต่อ หนังสือ และไฟล์ของเรื่องอื่นย้ายมาที่เรื่องนี้ แต่ละเรื่องยังคงผู้ร้องและเลขของตน เรื่องที่รวมแล้วไม่แสดงในรายการและไม่นับในสถิติ</translation>
        </message>
        <message>
            <source>Merge {count} cases</source>
            <translation>รวม {count} เรื่อง</translation>
        </message>
        <message>
            <source>Merged {count} cases</source>
            <translation>รวม {count} เรื่องแล้ว</translation>
        </message>
        <message>
            <source>No case was found that is perhaps the same as {case}.</source>
            <translation>ไม่พบเรื่องที่อาจซ้ำกับ {case}</translation>
        </message>
        <message>
            <source>The same as</source>
            <translation>ซ้ำกับเรื่อง</translation>
        </message>
        <message>
            <source>{count} cases are perhaps the same as this one.</source>
            <translation>พบ {count} เรื่องที่อาจซ้ำกับเรื่องนี้</translation>
        </message>
        <message>
            <source>Is this the same case?</source>
            <translation>เป็นเรื่องเดียวกันหรือไม่</translation>
        </message>
        <message>
            <source>Go on to merge</source>
            <translation>ไปรวมเรื่อง</translation>
        </message>
        <message>
            <source>Basis and where it holds</source>
            <translation>ฐานกฎหมายและขอบเขตการใช้</translation>
        </message>
        <message>
            <source>Type the number of days to see which day it gives.</source>
            <translation>กรอกจำนวนวันเพื่อดูวันครบกำหนด</translation>
        </message>
        <message>
            <source>If it begins today ({today}), it is due on {day}</source>
            <translation>ถ้าเริ่มนับวันนี้ ({today}) ครบกำหนด{day}</translation>
        </message>
        <message>
            <source>Counted from the cases as they are now.</source>
            <translation>นับจากเรื่องที่มีอยู่ขณะนี้</translation>
        </message>
        <message>
            <source>All of them stand in the printed report.</source>
            <translation>ดูครบทุกรายการได้ในรายงานที่พิมพ์</translation>
        </message>
        <message>
            <source>The levels of risk must begin at 1 and rise, up to {most}.</source>
            <translation>คะแนนเริ่มต้นของระดับต้องเริ่มที่ 1 และเพิ่มขึ้นตามลำดับ ไม่เกิน {most}</translation>
        </message>
        <message>
            <source>Type the least score of each level, such as 1, 4, 10, 17.</source>
            <translation>พิมพ์คะแนนต่ำสุดของแต่ละระดับ เช่น 1, 4, 10, 17</translation>
        </message>
        <message>
            <source>Levels of risk</source>
            <translation>เกณฑ์ระดับความเสี่ยง</translation>
        </message>
        <message>
            <source>“{field}” must be later than {year}.</source>
            <translation>“{field}” ต้องเป็นปีหลังจาก {year}</translation>
        </message>
        <message>
            <source>Type a later year.</source>
            <translation>พิมพ์ปีถัดไป</translation>
        </message>
        <message>
            <source>“{name}” is not open any more.</source>
            <translation>“{name}” ไม่ได้อยู่ระหว่างติดตามแล้ว</translation>
        </message>
        <message>
            <source>Only risks that are still followed are carried to the next year.</source>
            <translation>ยกไปปีถัดไปได้เฉพาะความเสี่ยงที่ยังติดตามอยู่</translation>
        </message>
        <message>
            <source>“{name}” was carried to a later year already.</source>
            <translation>“{name}” ยกไปปีถัดไปแล้ว</translation>
        </message>
        <message>
            <source>Open the risk of the later year instead.</source>
            <translation>เปิดความเสี่ยงของปีถัดไปแทน</translation>
        </message>
        <message>
            <source>The file is not written in UTF-8.</source>
            <translation>ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8</translation>
        </message>
        <message>
            <source>Save it as UTF-8 in the editor, then choose it again.</source>
            <translation>บันทึกไฟล์เป็น UTF-8 ในโปรแกรมแก้ไขข้อความ แล้วเลือกใหม่</translation>
        </message>
        <message>
            <source>The file cannot be read as TOML ({where}).</source>
            <translation>อ่านไฟล์เป็น TOML ไม่ได้ ({where})</translation>
        </message>
        <message>
            <source>Mend it there, then choose the file again.</source>
            <translation>แก้ไขที่ตำแหน่งนั้น แล้วเลือกไฟล์ใหม่</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>บรรทัดที่ {line} ตัวที่ {column}</translation>
        </message>
        <message>
            <source>the end of the file</source>
            <translation>ท้ายไฟล์</translation>
        </message>
        <message>
            <source>“{field}” holds a letter that cannot be printed: type it again.</source>
            <translation>“{field}” มีอักขระที่พิมพ์ไม่ได้ ให้พิมพ์ใหม่</translation>
        </message>
        <message>
            <source>“{field}” must be a list of tables: write each entry as a table of its own.</source>
            <translation>“{field}” ต้องเป็นรายการของตาราง ให้เขียนแต่ละรายการเป็นตารางแยกกัน</translation>
        </message>
        <message>
            <source>Entry {number} of “{field}” is no table: write it with its keys and values.</source>
            <translation>รายการที่ {number} ของ “{field}” ไม่ใช่ตาราง ให้เขียนเป็นคู่ของคำกำกับกับค่า</translation>
        </message>
        <message>
            <source>“{field}” is missing: fill it in.</source>
            <translation>ไม่มี “{field}” ให้กรอก</translation>
        </message>
        <message>
            <source>“{field}” is empty: fill it in.</source>
            <translation>“{field}” ว่างอยู่ ให้กรอก</translation>
        </message>
        <message>
            <source>“{field}” is too long: use at most {most} letters.</source>
            <translation>“{field}” ยาวเกินไป ให้ใช้ไม่เกิน {most} ตัวอักษร</translation>
        </message>
        <message>
            <source>“{field}” must be words: put them in quotation marks.</source>
            <translation>“{field}” ต้องเป็นข้อความ ให้ใส่ไว้ในเครื่องหมายคำพูด</translation>
        </message>
        <message>
            <source>“{field}” must be a number: type it in figures without quotation marks.</source>
            <translation>“{field}” ต้องเป็นตัวเลข ให้พิมพ์เป็นตัวเลขโดยไม่มีเครื่องหมายคำพูด</translation>
        </message>
        <message>
            <source>“{field}” must be a whole number: type it in figures without quotation marks.</source>
            <translation>“{field}” ต้องเป็นจำนวนเต็ม ให้พิมพ์เป็นตัวเลขโดยไม่มีเครื่องหมายคำพูด</translation>
        </message>
        <message>
            <source>“{field}” must be a number that can be reckoned with: type it in figures.</source>
            <translation>“{field}” ต้องเป็นจำนวนที่คำนวณได้ ให้พิมพ์เป็นตัวเลข</translation>
        </message>
        <message>
            <source>“{field}” is either true or false: write one of these.</source>
            <translation>“{field}” ต้องเป็น true หรือ false ให้ใช้คำใดคำหนึ่ง</translation>
        </message>
        <message>
            <source>“{field}” must be a list: put its entries in square brackets.</source>
            <translation>“{field}” ต้องเป็นรายการ ให้ใส่ไว้ในวงเล็บเหลี่ยม</translation>
        </message>
        <message>
            <source>“{field}” must hold pairs of a year and a value: write them as [year, value].</source>
            <translation>“{field}” ต้องเป็นคู่ของปีกับค่า ให้เขียนเป็น [ปี, ค่า]</translation>
        </message>
        <message>
            <source>“{field}” cannot be less than 0: type it again.</source>
            <translation>“{field}” ต้องไม่น้อยกว่า 0 ให้พิมพ์ใหม่</translation>
        </message>
        <message>
            <source>“{field}” must be more than 0: type it again.</source>
            <translation>“{field}” ต้องมากกว่า 0 ให้พิมพ์ใหม่</translation>
        </message>
        <message>
            <source>“{field}” must be a table of words: write each with its key.</source>
            <translation>“{field}” ต้องเป็นตารางของข้อความ ให้เขียนแต่ละข้อความพร้อมคำกำกับ</translation>
        </message>
        <message>
            <source>“{field}” cannot be used as it is: type it again.</source>
            <translation>ใช้ “{field}” ตามที่พิมพ์ไว้ไม่ได้ ให้พิมพ์ใหม่</translation>
        </message>
        <message>
            <source>The key “{key}” is not known: perhaps “{near}” is meant.</source>
            <translation>ไม่รู้จักคำกำกับ “{key}” อาจหมายถึง “{near}” ให้ตรวจตัวสะกด</translation>
        </message>
        <message>
            <source>The key “{key}” is not known: take it out or look at its spelling.</source>
            <translation>ไม่รู้จักคำกำกับ “{key}” ให้ลบออกหรือตรวจตัวสะกด</translation>
        </message>
        <message>
            <source>The file is of a newer format: update the program first.</source>
            <translation>ไฟล์นี้เป็นรูปแบบที่ใหม่กว่าโปรแกรม ให้ปรับรุ่นโปรแกรมก่อน</translation>
        </message>
        <message>
            <source>“{field}” cannot be “{value}”: use one of {allowed}.</source>
            <translation>“{field}” เป็น “{value}” ไม่ได้ ให้ใช้คำใดคำหนึ่งใน {allowed}</translation>
        </message>
        <message>
            <source>“{name}” is not complete enough to be used.</source>
            <translation>“{name}” ยังไม่สมบูรณ์พอที่จะใช้งาน</translation>
        </message>
        <message>
            <source>Open the framework and mend what is marked there.</source>
            <translation>เปิดกรอบการประเมินแล้วแก้ไขจุดที่ทำเครื่องหมายไว้</translation>
        </message>
        <message>
            <source>This framework is no longer in the register.</source>
            <translation>ไม่มีกรอบการประเมินนี้ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>Refresh the list, then choose another.</source>
            <translation>เปิดรายการใหม่แล้วเลือกอีกครั้ง</translation>
        </message>
        <message>
            <source>Mend what is marked, then try again.</source>
            <translation>แก้ไขจุดที่ระบุ แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>“{name}” has {count} faults.</source>
            <translation>“{name}” มีข้อผิด {count} แห่ง</translation>
        </message>
        <message>
            <source>and {count} more.</source>
            <translation>และอีก {count} แห่ง</translation>
        </message>
        <message>
            <source>“{name}” ({edition}) is published and is not changed any more.</source>
            <translation>“{name}” ({edition}) ประกาศใช้แล้ว แก้ไขไม่ได้</translation>
        </message>
        <message>
            <source>Make a new edition of it, then change that one.</source>
            <translation>ทำรุ่นใหม่จากรุ่นนี้ แล้วแก้ไขในรุ่นใหม่</translation>
        </message>
        <message>
            <source>“{name}” ({edition}) is in use and stays as it is.</source>
            <translation>“{name}” ({edition}) มีรอบประเมินใช้อยู่ จึงต้องคงไว้ตามเดิม</translation>
        </message>
        <message>
            <source>Retire it instead: nothing new is begun on it then.</source>
            <translation>ใช้ “เลิกใช้รุ่นนี้” แทน จะไม่มีรอบใหม่เริ่มจากรุ่นนี้อีก</translation>
        </message>
        <message>
            <source>Answered (item)</source>
            <translation>ตอบแล้ว</translation>
        </message>
        <message>
            <source>Begun (item)</source>
            <translation>เริ่มตอบแล้ว</translation>
        </message>
        <message>
            <source>Not answered yet (item)</source>
            <translation>ยังไม่ได้ตอบ</translation>
        </message>
        <message>
            <source>This item was sent for review. To go on writing, take it back.</source>
            <translation>ข้อนี้ส่งตรวจแล้ว หากต้องการแก้ไขให้ดึงกลับก่อน</translation>
        </message>
        <message>
            <source>This item passed review. To change it, send it back with a reason.</source>
            <translation>ข้อนี้ผ่านการตรวจแล้ว หากต้องการแก้ไขให้ส่งกลับพร้อมเหตุผล</translation>
        </message>
        <message>
            <source>This item is locked. To change it, unlock it with a reason.</source>
            <translation>ข้อนี้ล็อกแล้ว หากต้องการแก้ไขให้ปลดล็อกพร้อมเหตุผล</translation>
        </message>
        <message>
            <source>Target group (KPI)</source>
            <translation>กลุ่มเป้าหมาย</translation>
        </message>
        <message>
            <source>How it is assessed (KPI)</source>
            <translation>วิธีประเมิน</translation>
        </message>
        <message>
            <source>Steps (KPI)</source>
            <translation>ขั้นตอน</translation>
        </message>
        <message>
            <source>Source of the data (KPI)</source>
            <translation>แหล่งข้อมูล</translation>
        </message>
        <message>
            <source>How often (KPI)</source>
            <translation>ความถี่</translation>
        </message>
        <message>
            <source>Collects the data (KPI)</source>
            <translation>ผู้จัดเก็บข้อมูล</translation>
        </message>
        <message>
            <source>Strategic issue (KPI)</source>
            <translation>ประเด็นยุทธศาสตร์</translation>
        </message>
        <message>
            <source>There (OIT)</source>
            <translation>มี</translation>
        </message>
        <message>
            <source>Not there (OIT)</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Level {level} {name}</source>
            <translation>ระดับ {level} {name}</translation>
        </message>
        <message>
            <source>Take the level that was counted</source>
            <translation>ใช้ระดับตามที่นับได้</translation>
        </message>
        <message>
            <source>Score of the item</source>
            <translation>คะแนนของข้อ</translation>
        </message>
        <message>
            <source>Is it there (OIT)</source>
            <translation>มีการเผยแพร่</translation>
        </message>
        <message>
            <source>Beside each other …</source>
            <translation>ดูความเห็นเทียบกัน…</translation>
        </message>
        <message>
            <source>Opinion of the working group …</source>
            <translation>ความเห็นคณะทำงาน…</translation>
        </message>
        <message>
            <source>{count} assessors: {low} to {high}</source>
            <translation>ผู้ประเมิน {count} คน ให้ {low} ถึง {high}</translation>
        </message>
        <message>
            <source>The working group gave {level}</source>
            <translation>คณะทำงานให้ {level}</translation>
        </message>
        <message>
            <source>The office decided {level}</source>
            <translation>สำนักงานตัดสินให้ {level}</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>เกณฑ์</translation>
        </message>
        <message>
            <source>May serve as evidence: {hints}</source>
            <translation>ใช้เป็นหลักฐานได้: {hints}</translation>
        </message>
        <message>
            <source>equal to the target</source>
            <translation>เท่ากับค่าเป้าหมาย</translation>
        </message>
        <message>
            <source>more is better</source>
            <translation>ยิ่งมากยิ่งดี</translation>
        </message>
        <message>
            <source>Baseline (KPI)</source>
            <translation>ข้อมูลพื้นฐาน</translation>
        </message>
        <message>
            <source> · mean {mean}</source>
            <translation> · เฉลี่ย {mean}</translation>
        </message>
        <message>
            <source>Points to be looked at</source>
            <translation>ประเด็นการพิจารณา</translation>
        </message>
        <message>
            <source>Further points</source>
            <translation>ประเด็นอื่น</translation>
        </message>
        <message>
            <source>{count} points or more</source>
            <translation>{count} ประเด็นขึ้นไป</translation>
        </message>
        <message>
            <source>{percent} % or more</source>
            <translation>ร้อยละ {percent} ขึ้นไป</translation>
        </message>
        <message>
            <source>There is no such round yet. Begin a round in the list first, then print its report.</source>
            <translation>ยังไม่มีรอบการประเมินตามเงื่อนไขนี้ กรุณาเริ่มรอบการประเมินในรายการก่อน แล้วจึงพิมพ์รายงาน</translation>
        </message>
        <message>
            <source>Draft, not sent yet (status: {status})</source>
            <translation>ฉบับร่าง ยังไม่ส่ง (สถานะ: {status})</translation>
        </message>
        <message>
            <source>Revision {number}, because {reason}</source>
            <translation>ฉบับแก้ไขครั้งที่ {number} เพราะ{reason}</translation>
        </message>
        <message>
            <source>A later revision stands in its place</source>
            <translation>มีฉบับแก้ไขใช้แทนแล้ว</translation>
        </message>
        <message>
            <source>Sent on {date} by letter {number}</source>
            <translation>ส่งแล้วเมื่อ {date} ตามหนังสือที่ {number}</translation>
        </message>
        <message>
            <source>Sent on {date}</source>
            <translation>ส่งแล้วเมื่อ {date}</translation>
        </message>
        <message>
            <source>{period}, fiscal year {year} (round)</source>
            <translation>{period} ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Standard {code}</source>
            <translation>มาตรฐานที่ {code}</translation>
        </message>
        <message>
            <source>Category {code}</source>
            <translation>หมวด {code}</translation>
        </message>
        <message>
            <source>Dimension {code}</source>
            <translation>มิติที่ {code}</translation>
        </message>
        <message>
            <source>Component {code}</source>
            <translation>องค์ประกอบที่ {code}</translation>
        </message>
        <message>
            <source>Part {code}</source>
            <translation>ส่วนที่ {code}</translation>
        </message>
        <message>
            <source>Topic (item)</source>
            <translation>หัวข้อ</translation>
        </message>
        <message>
            <source>Indicator (KPI)</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Item of the checklist</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Item (control)</source>
            <translation>ประเด็นการควบคุม</translation>
        </message>
        <message>
            <source>Indicator (SAR)</source>
            <translation>ตัวบ่งชี้</translation>
        </message>
        <message>
            <source>Standard (head)</source>
            <translation>มาตรฐาน</translation>
        </message>
        <message>
            <source>Category (head)</source>
            <translation>หมวด</translation>
        </message>
        <message>
            <source>Dimension (head)</source>
            <translation>มิติ</translation>
        </message>
        <message>
            <source>Component (head)</source>
            <translation>องค์ประกอบ</translation>
        </message>
        <message>
            <source>Section (head)</source>
            <translation>ส่วน</translation>
        </message>
        <message>
            <source>Item (assessment)</source>
            <translation>ข้อประเมิน</translation>
        </message>
        <message>
            <source>Not named yet from the manual of the authority: {codes}</source>
            <translation>ยังไม่ได้กรอกชื่อจากคู่มือของผู้กำหนด: {codes}</translation>
        </message>
        <message>
            <source>N/A</source>
            <translation>N/A</translation>
        </message>
        <message>
            <source>Does not apply (N/A)</source>
            <translation>ไม่ประเมิน (N/A)</translation>
        </message>
        <message>
            <source>{percent} per cent (value)</source>
            <translation>ร้อยละ {percent}</translation>
        </message>
        <message>
            <source>level {level} ({label})</source>
            <translation>ระดับ {level} ({label})</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>ระดับ {level}</translation>
        </message>
        <message>
            <source>{points} of {full} points</source>
            <translation>ได้ {points} คะแนน จากคะแนนเต็ม {full}</translation>
        </message>
        <message>
            <source>a mean level of {value}, {points} of {full} points</source>
            <translation>ระดับเฉลี่ย {value} ได้คะแนน {points} จากคะแนนเต็ม {full}</translation>
        </message>
        <message>
            <source>{value} per cent are there</source>
            <translation>มีครบร้อยละ {value}</translation>
        </message>
        <message>
            <source>a mean of {value}</source>
            <translation>ค่าเฉลี่ย {value}</translation>
        </message>
        <message>
            <source>that is {percent} per cent</source>
            <translation>คิดเป็นร้อยละ {percent}</translation>
        </message>
        <message>
            <source>called {label}</source>
            <translation>อยู่ในระดับ{label}</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>เท่าเดิม</translation>
        </message>
        <message>
            <source>up +{value}</source>
            <translation>เพิ่มขึ้น +{value}</translation>
        </message>
        <message>
            <source>down −{value}</source>
            <translation>ลดลง −{value}</translation>
        </message>
        <message>
            <source>{first} to {last} (codes)</source>
            <translation>{first} ถึง {last}</translation>
        </message>
        <message>
            <source>{count} without a code</source>
            <translation>ไม่มีรหัส {count} รายการ</translation>
        </message>
        <message>
            <source>({secrecy} document, its name is not printed)</source>
            <translation>(เอกสาร{secrecy} ไม่แสดงชื่อ)</translation>
        </message>
        <message>
            <source>{count} files (evidence)</source>
            <translation>{count} ไฟล์</translation>
        </message>
        <message>
            <source>with {names}</source>
            <translation>ร่วมกับ {names}</translation>
        </message>
        <message>
            <source>{points}/{full} points</source>
            <translation>{points} จาก {full} คะแนน</translation>
        </message>
        <message>
            <source>{value} per cent</source>
            <translation>ร้อยละ {value}</translation>
        </message>
        <message>
            <source>Mean {value}</source>
            <translation>เฉลี่ย {value}</translation>
        </message>
        <message>
            <source>Score {value}</source>
            <translation>คะแนน {value}</translation>
        </message>
        <message>
            <source>Level of the risk</source>
            <translation>ระดับความเสี่ยง</translation>
        </message>
        <message>
            <source>{level}: {likelihood} × {impact} = {score}</source>
            <translation>{level} ({likelihood} × {impact} = {score})</translation>
        </message>
        <message>
            <source>Risk and control</source>
            <translation>ความเสี่ยงและการควบคุม</translation>
        </message>
        <message>
            <source>Plan of twelve months and follow-up</source>
            <translation>แผน 12 เดือนและการติดตาม</translation>
        </message>
        <message>
            <source>Risk map</source>
            <translation>แผนภูมิความเสี่ยง 5×5</translation>
        </message>
        <message>
            <source>No risks yet</source>
            <translation>ยังไม่มีความเสี่ยงในทะเบียน</translation>
        </message>
        <message>
            <source>Each group writes down what can go wrong in its work, how likely it is and how much it would hurt. The map, form ปค.5, the plan of twelve months and its follow-up come from here.</source>
            <translation>แต่ละกลุ่มบันทึกสิ่งที่อาจผิดพลาดในงาน โอกาสที่จะเกิด และผลกระทบ แผนภูมิ แบบ ปค.5 แผน 12 เดือน และการติดตามผลจะทำจากทะเบียนนี้</translation>
        </message>
        <message>
            <source>Add the first risk</source>
            <translation>เพิ่มความเสี่ยงรายการแรก</translation>
        </message>
        <message>
            <source>What remained of {count} risks becomes a risk of that year; what was done counts as existing control.</source>
            <translation>ความเสี่ยงที่เหลืออยู่ {count} เรื่องจะเป็นความเสี่ยงของปีนั้น และมาตรการที่ทำแล้วจะเป็นการควบคุมที่มีอยู่</translation>
        </message>
        <message>
            <source>Carry over</source>
            <translation>ยกไป</translation>
        </message>
        <message>
            <source>{count} risks were carried over</source>
            <translation>ยกความเสี่ยงไปปีถัดไปแล้ว {count} เรื่อง</translation>
        </message>
        <message>
            <source>{level} from</source>
            <translation>{level} ตั้งแต่คะแนน</translation>
        </message>
        <message>
            <source>Likelihood × impact is 1 to 25. Type the least score of each level; all risks are levelled anew.</source>
            <translation>โอกาส × ผลกระทบ มีค่า 1 ถึง 25 พิมพ์คะแนนต่ำสุดของแต่ละระดับ โปรแกรมจะจัดระดับความเสี่ยงทุกเรื่องใหม่</translation>
        </message>
        <message>
            <source>Set the levels</source>
            <translation>กำหนดระดับ</translation>
        </message>
        <message>
            <source>Approach (A), per cent</source>
            <translation>แนวทาง (A) ร้อยละ</translation>
        </message>
        <message>
            <source>Deployment (D), per cent</source>
            <translation>การถ่ายทอดสู่การปฏิบัติ (D) ร้อยละ</translation>
        </message>
        <message>
            <source>Learning (L), per cent</source>
            <translation>การเรียนรู้ (L) ร้อยละ</translation>
        </message>
        <message>
            <source>Integration (I), per cent</source>
            <translation>การบูรณาการ (I) ร้อยละ</translation>
        </message>
        <message>
            <source>Level (Le), per cent</source>
            <translation>ระดับผลลัพธ์ (Le) ร้อยละ</translation>
        </message>
        <message>
            <source>Trend (T), per cent</source>
            <translation>แนวโน้ม (T) ร้อยละ</translation>
        </message>
        <message>
            <source>Comparison (C), per cent</source>
            <translation>การเปรียบเทียบ (C) ร้อยละ</translation>
        </message>
        <message>
            <source>Strengths (one a line)</source>
            <translation>จุดเด่น (บรรทัดละข้อ)</translation>
        </message>
        <message>
            <source>To be improved (one a line)</source>
            <translation>จุดที่ควรพัฒนา (บรรทัดละข้อ)</translation>
        </message>
        <message>
            <source>Remark of the assessor</source>
            <translation>ความเห็นของผู้ประเมิน</translation>
        </message>
        <message>
            <source>What was done and what came of it</source>
            <translation>ผลการดำเนินงาน</translation>
        </message>
        <message>
            <source>How it will be developed</source>
            <translation>แนวทางพัฒนา</translation>
        </message>
        <message>
            <source>Cell {cell}: {message}</source>
            <translation>ช่อง {cell}: {message}</translation>
        </message>
        <message>
            <source>Answer (cell)</source>
            <translation>คำตอบ</translation>
        </message>
        <message>
            <source>Not applicable because (empty: it is assessed)</source>
            <translation>ไม่ประเมินข้อนี้เพราะ (เว้นว่าง: ประเมิน)</translation>
        </message>
        <message>
            <source>Where it is published (link)</source>
            <translation>เผยแพร่ที่ (ลิงก์)</translation>
        </message>
        <message>
            <source>Level entered directly (empty: by the points above)</source>
            <translation>ระดับที่ให้โดยตรง (เว้นว่าง: คิดจากประเด็นข้างต้น)</translation>
        </message>
        <message>
            <source>Not applicable (answer)</source>
            <translation>ไม่ประเมิน</translation>
        </message>
        <message>
            <source>Per cent of the item (in steps of 5)</source>
            <translation>ร้อยละของข้อ (ขั้นละ 5)</translation>
        </message>
        <message>
            <source>Level entered directly (empty: by the results above)</source>
            <translation>ระดับที่ให้โดยตรง (เว้นว่าง: คิดจากผลข้างต้น)</translation>
        </message>
        <message>
            <source>{name}: target</source>
            <translation>{name}: เป้าหมาย</translation>
        </message>
        <message>
            <source>{name}: result</source>
            <translation>{name}: ผล</translation>
        </message>
        <message>
            <source>Measured value ({unit})</source>
            <translation>ผลที่วัดได้ ({unit})</translation>
        </message>
        <message>
            <source>Level (answer)</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>Measured value</source>
            <translation>ผลที่วัดได้</translation>
        </message>
        <message>
            <source>Step reached</source>
            <translation>ขั้นที่ทำได้</translation>
        </message>
        <message>
            <source>0 none yet</source>
            <translation>0 ยังไม่ถึงขั้นใด</translation>
        </message>
        <message>
            <source>Level 1–5</source>
            <translation>ระดับ 1–5</translation>
        </message>
        <message>
            <source>There or not</source>
            <translation>มี/ไม่มี</translation>
        </message>
        <message>
            <source>Is there</source>
            <translation>มี</translation>
        </message>
        <message>
            <source>Is not there</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Target value (measure)</source>
            <translation>ค่าเป้าหมาย</translation>
        </message>
        <message>
            <source>The text is longer than {most} letters.</source>
            <translation>ข้อความยาวเกิน {most} ตัวอักษร</translation>
        </message>
        <message>
            <source>A day stands where an answer is asked; type it again.</source>
            <translation>ช่องคำตอบนี้เป็นวันที่ กรุณาพิมพ์คำตอบใหม่</translation>
        </message>
        <message>
            <source>“{typed}” is no tick; choose {tick} or leave the cell empty.</source>
            <translation>“{typed}” ไม่ใช่เครื่องหมาย เลือก {tick} หรือเว้นว่าง</translation>
        </message>
        <message>
            <source>“{typed}” is none of what can be chosen: {known}.</source>
            <translation>“{typed}” ไม่อยู่ในตัวเลือก: {known}</translation>
        </message>
        <message>
            <source>“{typed}” is no number.</source>
            <translation>“{typed}” ไม่ใช่ตัวเลข</translation>
        </message>
        <message>
            <source>{number} is outside {low}–{high}.</source>
            <translation>{number} อยู่นอกช่วง {low}–{high}</translation>
        </message>
        <message>
            <source>Low (risk)</source>
            <translation>ต่ำ</translation>
        </message>
        <message>
            <source>Medium (risk)</source>
            <translation>ปานกลาง</translation>
        </message>
        <message>
            <source>High (risk)</source>
            <translation>สูง</translation>
        </message>
        <message>
            <source>Very high (risk)</source>
            <translation>สูงมาก</translation>
        </message>
        <message>
            <source>likelihood {likelihood}, impact {impact}: {count}</source>
            <translation>โอกาส {likelihood} ผลกระทบ {impact}: {count}</translation>
        </message>
        <message>
            <source>Likelihood (map)</source>
            <translation>โอกาสเกิด</translation>
        </message>
        <message>
            <source>{level}: {count}</source>
            <translation>{level} {count}</translation>
        </message>
        <message>
            <source>Impact \ likelihood</source>
            <translation>ผลกระทบ \ โอกาส</translation>
        </message>
        <message>
            <source>Impact
(map)</source>
            <translation>ผล
กระทบ</translation>
        </message>
        <message>
            <source>Not assessed yet (chart)</source>
            <translation>ยังไม่ประเมิน</translation>
        </message>
        <message>
            <source>Words only; there is no score for it</source>
            <translation>เป็นข้อความบรรยาย ไม่มีคะแนน</translation>
        </message>
        <message>
            <source>Nothing of the target population is eligible; it is not counted</source>
            <translation>ไม่มีกลุ่มเป้าหมายที่เข้าเกณฑ์ จึงไม่นำมาคิดคะแนน</translation>
        </message>
        <message>
            <source>Does not apply to this office; it is not counted</source>
            <translation>ไม่เกี่ยวข้องกับสำนักงาน จึงไม่นำมาคิดคะแนน</translation>
        </message>
        <message>
            <source>Nothing of the target population is eligible; its weight of {weight} is taken out</source>
            <translation>ไม่มีกลุ่มเป้าหมายที่เข้าเกณฑ์ จึงตัดน้ำหนัก {weight} ออก</translation>
        </message>
        <message>
            <source>Does not apply to this office; its weight of {weight} is taken out</source>
            <translation>ไม่เกี่ยวข้องกับสำนักงาน จึงตัดน้ำหนัก {weight} ออก</translation>
        </message>
        <message>
            <source>The office decided on {value}</source>
            <translation>สำนักงานตัดสินให้ได้ {value}</translation>
        </message>
        <message>
            <source>{value} lies outside the scale of {low} to {high}</source>
            <translation>ค่า {value} อยู่นอกช่วงคะแนน {low} ถึง {high} จึงยังไม่นับ</translation>
        </message>
        <message>
            <source>{value} per cent is no step of 5</source>
            <translation>ร้อยละ {value} ไม่ลงตัวขั้นละ 5 จึงยังไม่นับ ให้กรอก 0, 5, 10 … 100</translation>
        </message>
        <message>
            <source>{value} is no level of this item ({levels})</source>
            <translation>ไม่มีระดับ {value} ในเกณฑ์ของข้อนี้ (มีระดับ {levels}) จึงยังไม่นับ</translation>
        </message>
        <message>
            <source>No level has been entered</source>
            <translation>ยังไม่ได้กรอกระดับ</translation>
        </message>
        <message>
            <source>Level {level} was entered directly</source>
            <translation>กรอกระดับ {level} โดยตรง</translation>
        </message>
        <message>
            <source>Level {level} was entered directly; the checkpoints met give level {counted}</source>
            <translation>กรอกระดับ {level} โดยตรง ทั้งนี้ประเด็นที่ผ่านนับได้ระดับ {counted}</translation>
        </message>
        <message>
            <source>The number of checkpoints for each level is not laid down; enter the level directly</source>
            <translation>เกณฑ์ยังไม่กำหนดจำนวนประเด็นของแต่ละระดับ ให้กรอกระดับโดยตรง</translation>
        </message>
        <message>
            <source>No checkpoint is ticked and no level entered</source>
            <translation>ยังไม่ได้ทำเครื่องหมายประเด็นใดและยังไม่ได้กรอกระดับ</translation>
        </message>
        <message>
            <source>{met} of {all} checkpoints are met, but the required one is lacking: {lacking}; so level {level}</source>
            <translation>ผ่าน {met} จาก {all} ประเด็น แต่ขาดประเด็นที่เกณฑ์บังคับ ({lacking}) จึงได้ระดับ {level}</translation>
        </message>
        <message>
            <source>{met} of {all} checkpoints are met; level {next} needs {least}; so level {level}</source>
            <translation>ผ่าน {met} จาก {all} ประเด็น ไม่ถึงขั้นต่ำของระดับ {next} ที่ต้องผ่าน {least} ประเด็น จึงได้ระดับ {level}</translation>
        </message>
        <message>
            <source>{met} of {all} checkpoints are met; so level {level}</source>
            <translation>ผ่าน {met} จาก {all} ประเด็น จึงได้ระดับ {level}</translation>
        </message>
        <message>
            <source>No line of the checklist is ticked and no level entered</source>
            <translation>ยังไม่ได้ทำเครื่องหมายรายการใดและยังไม่ได้กรอกระดับ</translation>
        </message>
        <message>
            <source>Every line of {levels} holds; so level {level}</source>
            <translation>ครบทุกประเด็นของระดับ {levels} จึงได้ระดับ {level}</translation>
        </message>
        <message>
            <source>Of {next} {count} lines are lacking ({lacking}); so level {level}</source>
            <translation>ระดับ {next} ยังขาด {count} ประเด็น ({lacking}) จึงได้ระดับ {level}</translation>
        </message>
        <message>
            <source>Every line of {levels} holds; of {next} {count} are lacking ({lacking}); so level {level}</source>
            <translation>ครบทุกประเด็นของระดับ {levels} แต่ระดับ {next} ยังขาด {count} ประเด็น ({lacking}) จึงได้ระดับ {level}</translation>
        </message>
        <message>
            <source>The per cent of the item has not been entered</source>
            <translation>ยังไม่ได้กรอกร้อยละของหัวข้อ</translation>
        </message>
        <message>
            <source>The per cent of the item has not been entered; the mean of its factors lies by {percent}</source>
            <translation>ยังไม่ได้กรอกร้อยละของหัวข้อ (ค่าเฉลี่ยของปัจจัยอยู่ใกล้ร้อยละ {percent})</translation>
        </message>
        <message>
            <source>{percent} per cent, in the band of {low}–{high} per cent</source>
            <translation>ได้ร้อยละ {percent} อยู่ในช่วงร้อยละ {low}–{high}</translation>
        </message>
        <message>
            <source>Level {level} was entered directly; success is {percent} per cent</source>
            <translation>กรอกระดับ {level} โดยตรง โดยมีผลสำเร็จร้อยละ {percent}</translation>
        </message>
        <message>
            <source>No result has been entered</source>
            <translation>ยังไม่ได้กรอกผลการดำเนินงาน</translation>
        </message>
        <message>
            <source>Results of {known} of {all} measures have been entered</source>
            <translation>กรอกผลแล้ว {known} จาก {all} ตัววัด</translation>
        </message>
        <message>
            <source>Success is {percent} per cent; enter the level it gives</source>
            <translation>ผลสำเร็จร้อยละ {percent} ให้กรอกระดับที่ได้จากผลนี้</translation>
        </message>
        <message>
            <source>Success is {percent} per cent; so level {level}</source>
            <translation>ผลสำเร็จร้อยละ {percent} จึงได้ระดับ {level}</translation>
        </message>
        <message>
            <source>The thresholds of levels 1 to 5 are not laid down</source>
            <translation>ยังไม่ได้กำหนดเกณฑ์การให้คะแนนระดับ 1–5</translation>
        </message>
        <message>
            <source>No target has been laid down</source>
            <translation>ยังไม่ได้กำหนดค่าเป้าหมาย</translation>
        </message>
        <message>
            <source>{result}, {away} away from the target of {target},</source>
            <translation>{result} ต่างจากเป้าหมาย {target} อยู่ {away}</translation>
        </message>
        <message>
            <source>{result} does not reach the threshold of level 1 ({limit}); {score}</source>
            <translation>{result} ไม่ถึงเกณฑ์ระดับ 1 ({limit}) ได้ {score}</translation>
        </message>
        <message>
            <source>{result} reaches the threshold of level {top} ({limit}); {score}</source>
            <translation>{result} ถึงเกณฑ์ระดับ {top} ({limit}) ได้ {score}</translation>
        </message>
        <message>
            <source>{result} is the threshold of level {low}; {score}</source>
            <translation>{result} เท่ากับเกณฑ์ระดับ {low} พอดี ได้ {score}</translation>
        </message>
        <message>
            <source>{result} lies between the threshold of level {low} ({at_low}) and level {high} ({at_high}); {score}</source>
            <translation>{result} อยู่ระหว่างเกณฑ์ระดับ {low} ({at_low}) กับระดับ {high} ({at_high}) ได้ {score}</translation>
        </message>
        <message>
            <source>{percent} per cent (measured)</source>
            <translation>ร้อยละ {percent}</translation>
        </message>
        <message>
            <source>A result of {percent} per cent</source>
            <translation>ผลร้อยละ {percent}</translation>
        </message>
        <message>
            <source>A result of {value}</source>
            <translation>ผล {value}</translation>
        </message>
        <message>
            <source>The step reached has not been entered</source>
            <translation>ยังไม่ได้กรอกขั้นที่ทำได้</translation>
        </message>
        <message>
            <source>No step has been reached yet; so level 1</source>
            <translation>ยังทำไม่ถึงขั้นที่ 1 จึงได้ระดับ 1</translation>
        </message>
        <message>
            <source>Step {step} of 5 is reached; so level {step}</source>
            <translation>ทำได้ถึงขั้นที่ {step} จาก 5 ขั้น จึงได้ระดับ {step}</translation>
        </message>
        <message>
            <source>Whether it is there has not been answered</source>
            <translation>ยังไม่ได้ตอบว่ามีหรือไม่มี</translation>
        </message>
        <message>
            <source>It is there (item)</source>
            <translation>มีตามรายการ</translation>
        </message>
        <message>
            <source>It is not there (item)</source>
            <translation>ไม่มีตามรายการ</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} และ {last}</translation>
        </message>
        <message>
            <source>{codes} and {more} more</source>
            <translation>{codes} และอีก {more} ข้อ</translation>
        </message>
        <message>
            <source>{done} of {all} items are assessed</source>
            <translation>ประเมินแล้ว {done} จาก {all} ข้อ</translation>
        </message>
        <message>
            <source>{assessed}; {count} do not apply</source>
            <translation>{assessed} ไม่เกี่ยวข้อง {count} ข้อ</translation>
        </message>
        <message>
            <source>{assessed}; weight {out} taken out, {left} left</source>
            <translation>{assessed} ตัดน้ำหนัก {out} ออก เหลือ {left}</translation>
        </message>
        <message>
            <source>Objective: {text}</source>
            <translation>วัตถุประสงค์ {text}</translation>
        </message>
        <message>
            <source>Carried over from the year {year}</source>
            <translation>ยกมาจากปี {year}</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>ทุกข้อ</translation>
        </message>
        <message>
            <source>Mine (items)</source>
            <translation>ข้อของฉัน</translation>
        </message>
        <message>
            <source>Not done yet (items)</source>
            <translation>ยังไม่เสร็จ</translation>
        </message>
        <message>
            <source>Sent back (items)</source>
            <translation>ส่งกลับแก้ไข</translation>
        </message>
        <message>
            <source>Without evidence (items)</source>
            <translation>ยังไม่มีหลักฐาน</translation>
        </message>
        <message>
            <source>, score {score}</source>
            <translation> คะแนน {score}</translation>
        </message>
        <message>
            <source>{section}, {done} of {of} done</source>
            <translation>{section} เสร็จ {done} จาก {of}</translation>
        </message>
        <message>
            <source>Items of the framework</source>
            <translation>ข้อในกรอบการประเมิน</translation>
        </message>
        <message>
            <source>Find an item</source>
            <translation>ค้นหาข้อ</translation>
        </message>
        <message>
            <source>Nothing can be written into the folder “{name}”.</source>
            <translation>เขียนไฟล์ลงในโฟลเดอร์ “{name}” ไม่ได้</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>เลือกโฟลเดอร์อื่น</translation>
        </message>
        <message>
            <source>“{name}” is no assessor file of this program.</source>
            <translation>“{name}” ไม่ใช่ไฟล์ผู้ประเมินของโปรแกรมนี้</translation>
        </message>
        <message>
            <source>Choose the file that was sent out, as it came back; a copy into a new workbook loses what it is known by.</source>
            <translation>เลือกไฟล์ที่ส่งออกไปตามที่ได้รับกลับมา หากคัดลอกไปไว้ในสมุดงานใหม่ โปรแกรมจะจำไฟล์ไม่ได้</translation>
        </message>
        <message>
            <source>“{name}” was made by another version of the program.</source>
            <translation>“{name}” ทำจากโปรแกรมคนละรุ่น</translation>
        </message>
        <message>
            <source>Send the file out anew from this version.</source>
            <translation>ส่งไฟล์ออกไปใหม่จากโปรแกรมรุ่นนี้</translation>
        </message>
        <message>
            <source>The inner part of “{name}” is damaged or was changed, so it is not known which round it belongs to.</source>
            <translation>ส่วนภายในของ “{name}” เสียหายหรือถูกแก้ไข จึงไม่ทราบว่าเป็นของรอบใด</translation>
        </message>
        <message>
            <source>Ask for the file again as it was saved, or send it out anew.</source>
            <translation>ขอไฟล์เดิมที่บันทึกไว้อีกครั้ง หรือส่งไฟล์ออกไปใหม่</translation>
        </message>
        <message>
            <source>{count} answer cells were deleted from the file (items {codes}).</source>
            <translation>มี {count} ช่องคำตอบถูกลบออกจากไฟล์ (ข้อ {codes})</translation>
        </message>
        <message>
            <source>The same answer stands in several rows ({cells}).</source>
            <translation>คำตอบเดียวกันอยู่หลายแถว ({cells})</translation>
        </message>
        <message>
            <source>This row belongs to no item of the form.</source>
            <translation>แถวนี้ไม่ตรงกับข้อใดในแบบ</translation>
        </message>
        <message>
            <source>A formula without a result stands here; type the value itself.</source>
            <translation>ช่องนี้เป็นสูตรที่ยังไม่มีผลลัพธ์ กรุณาพิมพ์ค่าลงไปโดยตรง</translation>
        </message>
        <message>
            <source>Result (KPI)</source>
            <translation>ผล</translation>
        </message>
        <message>
            <source>Target (KPI)</source>
            <translation>ค่าเป้าหมาย</translation>
        </message>
        <message>
            <source>Target group (number)</source>
            <translation>จำนวนกลุ่มเป้าหมาย</translation>
        </message>
        <message>
            <source>Where nobody belongs to the target group type 0: the KPI is then not applicable.</source>
            <translation>หากไม่มีกลุ่มเป้าหมายเลยให้กรอก 0 ตัวชี้วัดนี้จะไม่ถูกนำมาคิดคะแนน</translation>
        </message>
        <message>
            <source>Link (OIT)</source>
            <translation>ลิงก์เผยแพร่</translation>
        </message>
        <message>
            <source>Brought up to date on</source>
            <translation>ปรับปรุงข้อมูลเมื่อ</translation>
        </message>
        <message>
            <source>One a line; begin with ++ what is outstanding</source>
            <translation>บรรทัดละหนึ่งข้อ ขึ้นต้น ++ หากเด่นมาก</translation>
        </message>
        <message>
            <source>One a line; begin with -- what is urgent</source>
            <translation>บรรทัดละหนึ่งข้อ ขึ้นต้น -- หากเร่งด่วน</translation>
        </message>
        <message>
            <source>Result of the work</source>
            <translation>ผลการดำเนินงาน</translation>
        </message>
        <message>
            <source>Self-assessment report</source>
            <translation>รายงานการประเมินตนเอง</translation>
        </message>
        <message>
            <source>the newest round of self-assessment</source>
            <translation>รอบประเมินตนเองล่าสุด</translation>
        </message>
        <message>
            <source>Emblem of the office (if any)</source>
            <translation>ตราสำนักงาน (ถ้ามี)</translation>
        </message>
        <message>
            <source>Basic data of the office</source>
            <translation>ข้อมูลพื้นฐานของสำนักงาน</translation>
        </message>
        <message>
            <source>Data of this round of assessment</source>
            <translation>ข้อมูลของการประเมินรอบนี้</translation>
        </message>
        <message>
            <source>Context of the office</source>
            <translation>บริบทของสำนักงานเขตพื้นที่การศึกษา</translation>
        </message>
        <message>
            <source>How it was assessed</source>
            <translation>วิธีการประเมิน</translation>
        </message>
        <message>
            <source>(Not written yet)</source>
            <translation>(ยังไม่ได้บันทึก)</translation>
        </message>
        <message>
            <source>Name (office)</source>
            <translation>ชื่อสำนักงาน</translation>
        </message>
        <message>
            <source>Code of the area</source>
            <translation>รหัสเขตพื้นที่</translation>
        </message>
        <message>
            <source>Address (office)</source>
            <translation>ที่ตั้ง</translation>
        </message>
        <message>
            <source>Telephone (office)</source>
            <translation>โทรศัพท์</translation>
        </message>
        <message>
            <source>E-mail and website</source>
            <translation>อีเมลและเว็บไซต์</translation>
        </message>
        <message>
            <source>Director (office)</source>
            <translation>ผู้อำนวยการ</translation>
        </message>
        <message>
            <source>Board that approves</source>
            <translation>คณะกรรมการที่ให้ความเห็นชอบ</translation>
        </message>
        <message>
            <source>No. {number} of {date}</source>
            <translation>ที่ {number} ลงวันที่ {date}</translation>
        </message>
        <message>
            <source>Framework (fact)</source>
            <translation>กรอบการประเมิน</translation>
        </message>
        <message>
            <source>Laid down by (fact)</source>
            <translation>ผู้กำหนด</translation>
        </message>
        <message>
            <source>Number of items</source>
            <translation>จำนวนข้อ</translation>
        </message>
        <message>
            <source>{items} items in {sections} sections</source>
            <translation>{items} ข้อ ใน {sections} ส่วน</translation>
        </message>
        <message>
            <source>Time of the data</source>
            <translation>ช่วงเวลาของข้อมูล</translation>
        </message>
        <message>
            <source>Order (fact)</source>
            <translation>คำสั่งมอบหมาย</translation>
        </message>
        <message>
            <source>Responsible (fact)</source>
            <translation>ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Report goes to</source>
            <translation>เสนอรายงานต่อ</translation>
        </message>
        <message>
            <source>How the levels are called</source>
            <translation>ระดับและความหมาย</translation>
        </message>
        <message>
            <source>How the total is called</source>
            <translation>การแปลผลคะแนนรวม</translation>
        </message>
        <message>
            <source>{label} from {least}</source>
            <translation>{label} ตั้งแต่ {least}</translation>
        </message>
        <message>
            <source>Pieces of evidence</source>
            <translation>จำนวนหลักฐาน</translation>
        </message>
        <message>
            <source>About the framework: {note}</source>
            <translation>หมายเหตุของกรอบการประเมิน: {note}</translation>
        </message>
        <message>
            <source>Results by {section} and item</source>
            <translation>ผลการประเมินราย{section}</translation>
        </message>
        <message>
            <source>Of {section} nothing has been scored yet ({said}). Item by item see {table}.</source>
            <translation>{section} ยังไม่มีข้อที่ให้คะแนน ({said}) รายข้อดัง{table}</translation>
        </message>
        <message>
            <source>{section}: {result}. Item by item see {table}.</source>
            <translation>{section} มีผลการประเมิน{result} โดยมีผลรายข้อดัง{table}</translation>
        </message>
        <message>
            <source>Results of {section} by item</source>
            <translation>ผลการประเมินรายข้อ {section}</translation>
        </message>
        <message>
            <source>Compared with {round}: {change}.</source>
            <translation>เมื่อเทียบกับ{round} {change}</translation>
        </message>
        <message>
            <source>Result: {result} · {why}</source>
            <translation>ผลการประเมิน: {result} · {why}</translation>
        </message>
        <message>
            <source>The official name of this item has not been filled in from the manual yet.</source>
            <translation>ยังไม่ได้กรอกชื่อทางการของข้อนี้จากคู่มือ</translation>
        </message>
        <message>
            <source>Reason it does not apply: {reason}</source>
            <translation>เหตุผลที่ไม่ประเมินข้อนี้: {reason}</translation>
        </message>
        <message>
            <source>{result}, {points} of {full} points</source>
            <translation>{result} ได้ {points} คะแนน จากคะแนนเต็ม {full}</translation>
        </message>
        <message>
            <source>Checkpoint (column)</source>
            <translation>ประเด็นการพิจารณา</translation>
        </message>
        <message>
            <source>Met (column)</source>
            <translation>ผ่าน</translation>
        </message>
        <message>
            <source>{text} (required)</source>
            <translation>{text} (ประเด็นบังคับ)</translation>
        </message>
        <message>
            <source>[level {level}] {text}</source>
            <translation>[ระดับ {level}] {text}</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>ไม่ผ่าน</translation>
        </message>
        <message>
            <source>Checkpoints {code}</source>
            <translation>ประเด็น {code}</translation>
        </message>
        <message>
            <source>Measure (column)</source>
            <translation>ตัววัด</translation>
        </message>
        <message>
            <source>Earlier years</source>
            <translation>ผลย้อนหลัง</translation>
        </message>
        <message>
            <source>Compared with (measure)</source>
            <translation>คู่เทียบ</translation>
        </message>
        <message>
            <source>Measures {code}</source>
            <translation>ตัววัด {code}</translation>
        </message>
        <message>
            <source>What was done and reached</source>
            <translation>ผลการดำเนินงาน</translation>
        </message>
        <message>
            <source>Strengths (heading)</source>
            <translation>จุดเด่น</translation>
        </message>
        <message>
            <source>To be developed (heading)</source>
            <translation>จุดที่ควรพัฒนา</translation>
        </message>
        <message>
            <source>How to develop it</source>
            <translation>แนวทางการพัฒนา</translation>
        </message>
        <message>
            <source>Problems and obstacles (item)</source>
            <translation>ปัญหาอุปสรรค</translation>
        </message>
        <message>
            <source>Evidence (heading)</source>
            <translation>หลักฐานอ้างอิง</translation>
        </message>
        <message>
            <source>(Nothing has been written to this item yet)</source>
            <translation>(ยังไม่มีการบันทึกข้อมูลในข้อนี้)</translation>
        </message>
        <message>
            <source>{text} (a great one)</source>
            <translation>{text} (เด่นชัดมาก)</translation>
        </message>
        <message>
            <source>dated {date}</source>
            <translation>ลงวันที่ {date}</translation>
        </message>
        <message>
            <source>checkpoint {code}</source>
            <translation>ประเด็นที่ {code}</translation>
        </message>
        <message>
            <source>The whole by {section}</source>
            <translation>ภาพรวมราย{section}</translation>
        </message>
        <message>
            <source>Points by {section}</source>
            <translation>คะแนนราย{section}</translation>
        </message>
        <message>
            <source>As a whole nothing has been scored yet ({said}).</source>
            <translation>ภาพรวมยังไม่มีข้อที่ให้คะแนน ({said})</translation>
        </message>
        <message>
            <source>As a whole: {result}.</source>
            <translation>ภาพรวมมีผลการประเมิน{result}</translation>
        </message>
        <message>
            <source>Two rounds compared</source>
            <translation>รายงานเปรียบเทียบผลการประเมินสองรอบ</translation>
        </message>
        <message>
            <source>Choose two rounds in the list, or one that names the earlier round it is compared with.</source>
            <translation>กรุณาเลือกสองรอบในรายการ หรือเลือกรอบเดียวที่ระบุรอบก่อนหน้าไว้แล้ว</translation>
        </message>
        <message>
            <source>two rounds</source>
            <translation>สองรอบ</translation>
        </message>
        <message>
            <source>The two rounds are of different editions and no mapping was laid down: items with the same code are compared.</source>
            <translation>สองรอบใช้กรอบการประเมินคนละฉบับและยังไม่ได้กำหนดคู่ข้อ จึงเทียบเฉพาะข้อที่มีรหัสเดียวกัน</translation>
        </message>
        <message>
            <source>The two rounds are of different editions; items are compared by the mapping of the office.</source>
            <translation>สองรอบใช้กรอบการประเมินคนละฉบับ จึงเทียบรายข้อตามคู่ข้อที่สำนักงานกำหนด</translation>
        </message>
        <message>
            <source>First: {first} · second: {second}</source>
            <translation>รอบแรก: {first} · รอบหลัง: {second}</translation>
        </message>
        <message>
            <source>Overview (comparison)</source>
            <translation>ภาพรวม</translation>
        </message>
        <message>
            <source>Item by item</source>
            <translation>ผลรายข้อ</translation>
        </message>
        <message>
            <source>Every item of both rounds</source>
            <translation>ผลรายข้อของทั้งสองรอบ</translation>
        </message>
        <message>
            <source>A change is second − first, where both are on one scale; a dash where they cannot be compared.</source>
            <translation>การเปลี่ยนแปลง = รอบหลัง − รอบแรก เมื่อใช้มาตรวัดเดียวกัน ขีด (–) หมายถึงเทียบไม่ได้</translation>
        </message>
        <message>
            <source>As a whole from {first} to {second}: {change}.</source>
            <translation>ภาพรวมจาก {first} เป็น {second} ({change})</translation>
        </message>
        <message>
            <source>Items: {up} up, {same} the same, {down} down, {none} not comparable.</source>
            <translation>รายข้อ: เพิ่มขึ้น {up} ข้อ เท่าเดิม {same} ข้อ ลดลง {down} ข้อ เทียบไม่ได้ {none} ข้อ</translation>
        </message>
        <message>
            <source>Sections of both rounds</source>
            <translation>ผลของทั้งสองรอบ</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>รอบแรก</translation>
        </message>
        <message>
            <source>Second round</source>
            <translation>รอบหลัง</translation>
        </message>
        <message>
            <source>Only in the first round</source>
            <translation>มีเฉพาะในรอบแรก</translation>
        </message>
        <message>
            <source>Compared (sheet)</source>
            <translation>เปรียบเทียบ</translation>
        </message>
        <message>
            <source>(not asked)</source>
            <translation>(ไม่มีข้อนี้)</translation>
        </message>
        <message>
            <source>Trend over the rounds</source>
            <translation>แนวโน้มผลการประเมิน</translation>
        </message>
        <message>
            <source>rounds of one instrument</source>
            <translation>รอบของเครื่องมือเดียวกัน</translation>
        </message>
        <message>
            <source>{count} rounds</source>
            <translation>{count} รอบ</translation>
        </message>
        <message>
            <source>Result of each round</source>
            <translation>ผลการประเมินแต่ละรอบ</translation>
        </message>
        <message>
            <source>Round (column)</source>
            <translation>รอบ</translation>
        </message>
        <message>
            <source>Result (line)</source>
            <translation>ผลการประเมิน</translation>
        </message>
        <message>
            <source>per cent of the full points</source>
            <translation>ร้อยละของคะแนนเต็ม</translation>
        </message>
        <message>
            <source>Result of each round ({scale})</source>
            <translation>ผลการประเมินแต่ละรอบ ({scale})</translation>
        </message>
        <message>
            <source>0–{top}</source>
            <translation>0–{top}</translation>
        </message>
        <message>
            <source>The rounds and what they came to</source>
            <translation>สรุปผลการประเมินแต่ละรอบ</translation>
        </message>
        <message>
            <source>The rounds are of different editions: they are compared in per cent of what can be reached.</source>
            <translation>รอบเหล่านี้ใช้กรอบการประเมินคนละฉบับ จึงเทียบเป็นร้อยละของคะแนนที่เป็นไปได้</translation>
        </message>
        <message>
            <source>year {year} (chart)</source>
            <translation>ปี {year}</translation>
        </message>
        <message>
            <source>Fiscal year (column)</source>
            <translation>ปีงบประมาณ</translation>
        </message>
        <message>
            <source>Trend (sheet)</source>
            <translation>แนวโน้ม</translation>
        </message>
        <message>
            <source>Sections over the rounds</source>
            <translation>ผลรายส่วนแต่ละรอบ</translation>
        </message>
        <message>
            <source>{section} over the rounds</source>
            <translation>ผลราย{section}แต่ละรอบ</translation>
        </message>
        <message>
            <source>levels 0–{top}</source>
            <translation>ระดับ 0–{top}</translation>
        </message>
        <message>
            <source>Result by {section} ({scale})</source>
            <translation>ผลการประเมินราย{section} ({scale})</translation>
        </message>
        <message>
            <source>Summary of the scores by {section}</source>
            <translation>สรุปคะแนนราย{section}</translation>
        </message>
        <message>
            <source>Does not apply: {codes}. {said}</source>
            <translation>ไม่ประเมิน (N/A): {codes} · {said}</translation>
        </message>
        <message>
            <source>Not assessed yet: {codes}</source>
            <translation>ยังไม่ประเมิน: {codes}</translation>
        </message>
        <message>
            <source>Compared with {round}</source>
            <translation>เปรียบเทียบกับ{round}</translation>
        </message>
        <message>
            <source>The round before was assessed by another edition; sections with the same code are compared.</source>
            <translation>รอบก่อนใช้กรอบการประเมินคนละฉบับ จึงเทียบเฉพาะส่วนที่มีรหัสเดียวกัน</translation>
        </message>
        <message>
            <source>What stands in the improvement plan</source>
            <translation>เรื่องที่นำเข้าแผนปรับปรุงแล้ว</translation>
        </message>
        <message>
            <source>Strengths and what is to be developed</source>
            <translation>จุดเด่นและจุดที่ควรพัฒนา</translation>
        </message>
        <message>
            <source>{text} [{code}]</source>
            <translation>{text} [{code}]</translation>
        </message>
        <message>
            <source>Improvement plan from this round</source>
            <translation>แผนปรับปรุงที่มาจากการประเมินรอบนี้</translation>
        </message>
        <message>
            <source>Rank (column)</source>
            <translation>ลำดับ</translation>
        </message>
        <message>
            <source>To be developed (column)</source>
            <translation>เรื่องที่ควรพัฒนา</translation>
        </message>
        <message>
            <source>Measure (plan)</source>
            <translation>มาตรการ</translation>
        </message>
        <message>
            <source>Improvement plan (sheet)</source>
            <translation>แผนปรับปรุง</translation>
        </message>
        <message>
            <source>What succeeded (best practices)</source>
            <translation>ผลงานที่ประสบผลสำเร็จ (Best Practice)</translation>
        </message>
        <message>
            <source>Made by (practice)</source>
            <translation>เจ้าของผลงาน</translation>
        </message>
        <message>
            <source>Belongs to item</source>
            <translation>ตรงกับข้อ</translation>
        </message>
        <message>
            <source>How it was done</source>
            <translation>วิธีดำเนินการ</translation>
        </message>
        <message>
            <source>What it brought (heading)</source>
            <translation>ผลที่เกิดขึ้น</translation>
        </message>
        <message>
            <source>Why it succeeded (heading)</source>
            <translation>ปัจจัยแห่งความสำเร็จ</translation>
        </message>
        <message>
            <source>Appendix: index of evidence</source>
            <translation>ภาคผนวก ดัชนีหลักฐานอ้างอิง</translation>
        </message>
        <message>
            <source>Appendix: decisions and signatures</source>
            <translation>ภาคผนวก การให้ความเห็นชอบและการลงนาม</translation>
        </message>
        <message>
            <source>Evidence of this round</source>
            <translation>หลักฐานอ้างอิงของการประเมินรอบนี้</translation>
        </message>
        <message>
            <source>Scored without evidence: {codes}</source>
            <translation>ข้อที่ให้คะแนนแล้วแต่ยังไม่มีหลักฐาน: {codes}</translation>
        </message>
        <message>
            <source>Decisions on this round</source>
            <translation>การพิจารณาและให้ความเห็นชอบ</translation>
        </message>
        <message>
            <source>Status now: {status}. {state}</source>
            <translation>สถานะปัจจุบัน: {status} · {state}</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>ปัจจัยสนับสนุน</translation>
        </message>
        <message>
            <source>Organisation assessment report (PMQA)</source>
            <translation>รายงานการประเมินองค์การตามเกณฑ์คุณภาพการบริหารจัดการภาครัฐ (PMQA)</translation>
        </message>
        <message>
            <source>the newest round of PMQA</source>
            <translation>รอบ PMQA ล่าสุด</translation>
        </message>
        <message>
            <source>Organisation profile (PMQA)</source>
            <translation>ลักษณะสำคัญขององค์การ (PMQA)</translation>
        </message>
        <message>
            <source>Question {number}: {name}</source>
            <translation>คำถามที่ {number} {name}</translation>
        </message>
        <message>
            <source>(Not answered yet)</source>
            <translation>(ยังไม่ได้ตอบ)</translation>
        </message>
        <message>
            <source>Committees and champions of the categories</source>
            <translation>คณะกรรมการและเจ้าภาพหมวด</translation>
        </message>
        <message>
            <source>Not entered yet: {names}</source>
            <translation>ยังไม่ได้บันทึกรายชื่อ: {names}</translation>
        </message>
        <message>
            <source>Champions of the categories</source>
            <translation>เจ้าภาพหมวด</translation>
        </message>
        <message>
            <source>Champion (column)</source>
            <translation>เจ้าภาพหมวด</translation>
        </message>
        <message>
            <source>Team (column)</source>
            <translation>ทีมงานหมวด</translation>
        </message>
        <message>
            <source>Champions (sheet)</source>
            <translation>เจ้าภาพหมวด</translation>
        </message>
        <message>
            <source>(not appointed yet)</source>
            <translation>(ยังไม่ได้แต่งตั้ง)</translation>
        </message>
        <message>
            <source>Strengths (PMQA)</source>
            <translation>จุดแข็ง</translation>
        </message>
        <message>
            <source>Opportunities for improvement (OFI)</source>
            <translation>โอกาสในการปรับปรุง (OFI)</translation>
        </message>
        <message>
            <source>Ranked and taken into the improvement plan</source>
            <translation>โอกาสในการปรับปรุงที่จัดลำดับและนำเข้าแผนปรับปรุง</translation>
        </message>
        <message>
            <source>Strengths and opportunities for improvement</source>
            <translation>จุดแข็งและโอกาสในการปรับปรุง</translation>
        </message>
        <message>
            <source>Mark (column)</source>
            <translation>เครื่องหมาย</translation>
        </message>
        <message>
            <source>What was found (column)</source>
            <translation>สิ่งที่พบ</translation>
        </message>
        <message>
            <source>Nothing has been ranked and taken into the improvement plan yet.</source>
            <translation>ยังไม่มีโอกาสในการปรับปรุงที่จัดลำดับและนำเข้าแผนปรับปรุง</translation>
        </message>
        <message>
            <source>Improvement plan by rank</source>
            <translation>แผนปรับปรุงตามลำดับความสำคัญ</translation>
        </message>
        <message>
            <source>What was found (OIT)</source>
            <translation>ผลการตรวจสอบ</translation>
        </message>
        <message>
            <source>For the period of operation that ended on {date}</source>
            <translation>สำหรับระยะเวลาดำเนินงานสิ้นสุดวันที่ {date}</translation>
        </message>
        <message>
            <source>rounds of internal control</source>
            <translation>รอบประเมินการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Letter certifying the assessment of internal control</source>
            <translation>หนังสือรับรองการประเมินผลการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Form PK 1</source>
            <translation>แบบ ปค. 1</translation>
        </message>
        <message>
            <source>Form PO 1</source>
            <translation>แบบ ปอ. 1</translation>
        </message>
        <message>
            <source>(level of the state agency)</source>
            <translation>(ระดับหน่วยงานของรัฐ)</translation>
        </message>
        <message>
            <source>{office} has assessed the internal control of the agency for the year that ended on {date} by the method it laid down, in keeping with the Rules of the Ministry of Finance on Standards and Practice of Internal Control for State Agencies, B.E. 2561, so as to be reasonably sure that its missions will reach the objectives of internal control: effective and efficient operation; reliable, timely and transparent reporting, financial or not; and compliance with the laws, rules and regulations on its work.</source>
            <translation>{office} ได้ประเมินผลการควบคุมภายในของหน่วยงาน สำหรับปีสิ้นสุดวันที่ {date} ด้วยวิธีการที่หน่วยงานกำหนด ซึ่งเป็นไปตามหลักเกณฑ์กระทรวงการคลังว่าด้วยมาตรฐานและหลักเกณฑ์ปฏิบัติการควบคุมภายในสำหรับหน่วยงานของรัฐ พ.ศ. 2561 โดยมีวัตถุประสงค์เพื่อให้ความมั่นใจอย่างสมเหตุสมผลว่า ภารกิจของหน่วยงานจะบรรลุวัตถุประสงค์ของการควบคุมภายในด้านการดำเนินงานที่มีประสิทธิผล ประสิทธิภาพ ด้านการรายงานที่เกี่ยวกับการเงินและไม่ใช่การเงินที่เชื่อถือได้ ทันเวลา และโปร่งใส รวมทั้งด้านการปฏิบัติตามกฎหมาย ระเบียบ และข้อบังคับที่เกี่ยวข้องกับการดำเนินงาน</translation>
        </message>
        <message>
            <source>From this assessment {office} holds that the internal control of the agency is adequate, is followed continuously, and is in keeping with the Rules of the Ministry of Finance on Standards and Practice of Internal Control for State Agencies, B.E. 2561, under the supervision of the Office of the Basic Education Commission.</source>
            <translation>จากผลการประเมินดังกล่าว {office} เห็นว่า การควบคุมภายในของหน่วยงานมีความเพียงพอ ปฏิบัติตามอย่างต่อเนื่อง และเป็นไปตามหลักเกณฑ์กระทรวงการคลังว่าด้วยมาตรฐานและหลักเกณฑ์ปฏิบัติการควบคุมภายในสำหรับหน่วยงานของรัฐ พ.ศ. 2561 ภายใต้การกำกับดูแลของสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน</translation>
        </message>
        <message>
            <source>{office} has assessed its internal control for the year that ended on {date} by the method it laid down, so as to be reasonably sure that its work reaches the objectives of internal control: effective and efficient operation and use of resources, with care of property and the prevention of errors, damage, leaks, waste and corruption; reliable reports of finance and operation; and compliance with laws, rules, regulations, resolutions of the cabinet and policies.</source>
            <translation>{office} ได้ประเมินผลการควบคุมภายใน สำหรับปีสิ้นสุดวันที่ {date} ด้วยวิธีการที่หน่วยงานกำหนด โดยมีวัตถุประสงค์เพื่อสร้างความมั่นใจอย่างสมเหตุสมผลว่า การดำเนินงานจะบรรลุวัตถุประสงค์ของการควบคุมภายในด้านประสิทธิผลและประสิทธิภาพของการดำเนินงานและการใช้ทรัพยากร ซึ่งรวมถึงการดูแลรักษาทรัพย์สิน การป้องกันหรือลดความผิดพลาด ความเสียหาย การรั่วไหล การสิ้นเปลือง หรือการทุจริต ด้านความเชื่อถือได้ของรายงานทางการเงินและการดำเนินงาน และด้านการปฏิบัติตามกฎหมาย ระเบียบ ข้อบังคับ มติคณะรัฐมนตรี และนโยบาย</translation>
        </message>
        <message>
            <source>From this assessment the internal control of {office} for the year that ended on {date} follows the standards of internal control laid down, is adequate, and reaches the objectives named above.</source>
            <translation>จากผลการประเมินดังกล่าวเห็นว่า การควบคุมภายในของ {office} สำหรับปีสิ้นสุดวันที่ {date} เป็นไปตามมาตรฐานการควบคุมภายในที่กำหนด มีความเพียงพอ และบรรลุวัตถุประสงค์ของการควบคุมภายในตามที่กล่าวในวรรคแรก</translation>
        </message>
        <message>
            <source>The office (unnamed)</source>
            <translation>สำนักงาน</translation>
        </message>
        <message>
            <source>To {name}</source>
            <translation>เรียน {name}</translation>
        </message>
        <message>
            <source>To (letter)</source>
            <translation>เรียน</translation>
        </message>
        <message>
            <source>However, there are risks for which improvements of the internal control are laid down for the next fiscal year, in short:</source>
            <translation>อย่างไรก็ดี มีความเสี่ยงและได้กำหนดการปรับปรุงการควบคุมภายในในปีงบประมาณถัดไป สรุปได้ดังนี้</translation>
        </message>
        <message>
            <source>Risks that remain and need the control to be improved</source>
            <translation>ความเสี่ยงที่มีอยู่ที่ต้องกำหนดปรับปรุงการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Certifier</source>
            <translation>ผู้รับรอง</translation>
        </message>
        <message>
            <source>Report on the assessment of the components of internal control</source>
            <translation>รายงานการประเมินองค์ประกอบของการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Form PK 4</source>
            <translation>แบบ ปค. 4</translation>
        </message>
        <message>
            <source>Report on the results of assessing the components of internal control</source>
            <translation>รายงานผลการประเมินองค์ประกอบของการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Form PO 2</source>
            <translation>แบบ ปอ. 2</translation>
        </message>
        <message>
            <source>Components of internal control</source>
            <translation>องค์ประกอบของการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Result of the assessment / conclusion</source>
            <translation>ผลการประเมิน / ข้อสรุป</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>องค์ประกอบ</translation>
        </message>
        <message>
            <source>To be improved: {text}</source>
            <translation>จุดที่ควรพัฒนา: {text}</translation>
        </message>
        <message>
            <source>Not applicable: {reason}</source>
            <translation>ไม่นำมาประเมิน: {reason}</translation>
        </message>
        <message>
            <source>Not applicable (item)</source>
            <translation>ไม่นำมาประเมิน</translation>
        </message>
        <message>
            <source>Report on the components of internal control (group)</source>
            <translation>รายงานผลการประเมินองค์ประกอบของการควบคุมภายใน (ส่วนงานย่อย)</translation>
        </message>
        <message>
            <source>Form PY 1</source>
            <translation>แบบ ปย. 1</translation>
        </message>
        <message>
            <source>Reporter</source>
            <translation>ผู้รายงาน</translation>
        </message>
        <message>
            <source>Conclusion of the whole assessment</source>
            <translation>ผลการประเมินโดยรวม</translation>
        </message>
        <message>
            <source>Report on the assessment of internal control</source>
            <translation>รายงานการประเมินผลการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Form PK 5, fiscal year {year}</source>
            <translation>แบบ ปค. 5 ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Form PK 5</source>
            <translation>แบบ ปค. 5</translation>
        </message>
        <message>
            <source>Missions by the law that set up the agency, by its plan, or other important missions / objective</source>
            <translation>ภารกิจตามกฎหมายที่จัดตั้งหน่วยงานของรัฐ หรือภารกิจตามแผนการดำเนินการ หรือภารกิจอื่นที่สำคัญ / วัตถุประสงค์</translation>
        </message>
        <message>
            <source>Risk (form)</source>
            <translation>ความเสี่ยง</translation>
        </message>
        <message>
            <source>Existing internal control</source>
            <translation>การควบคุมภายในที่มีอยู่</translation>
        </message>
        <message>
            <source>Assessment of the internal control</source>
            <translation>การประเมินผลการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Responsible agency / to be done by</source>
            <translation>หน่วยงานที่รับผิดชอบ / กำหนดเสร็จ</translation>
        </message>
        <message>
            <source>Mission not stated</source>
            <translation>ไม่ระบุภารกิจ</translation>
        </message>
        <message>
            <source>Follow-up of the improvement of internal control</source>
            <translation>รายงานการติดตามผลการปรับปรุงการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Follow-up of PK 5</source>
            <translation>การติดตามแบบ ปค. 5</translation>
        </message>
        <message>
            <source>State as of {date}</source>
            <translation>ผลการติดตาม ณ วันที่ {date}</translation>
        </message>
        <message>
            <source>Follow-up of PK 5, fiscal year {year}</source>
            <translation>การติดตามแบบ ปค. 5 ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Follow-up (column)</source>
            <translation>ผลการติดตาม</translation>
        </message>
        <message>
            <source>Mission or activity / objective</source>
            <translation>ภารกิจ/กิจกรรม / วัตถุประสงค์</translation>
        </message>
        <message>
            <source>Progress (per cent)</source>
            <translation>ความคืบหน้า (ร้อยละ)</translation>
        </message>
        <message>
            <source>Not followed up yet</source>
            <translation>ยังไม่ได้ติดตาม</translation>
        </message>
        <message>
            <source>Report on the plan to improve internal control</source>
            <translation>รายงานแผนการปรับปรุงการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Process, project, activity or field assessed, and objective of the control</source>
            <translation>กระบวนการปฏิบัติงาน/โครงการ/กิจกรรม/ด้านของงานที่ประเมิน และวัตถุประสงค์ของการควบคุม</translation>
        </message>
        <message>
            <source>Period in which the weakness was found</source>
            <translation>งวด/เวลาที่พบจุดอ่อน</translation>
        </message>
        <message>
            <source>Improvement of the control (2544)</source>
            <translation>การปรับปรุงการควบคุม</translation>
        </message>
        <message>
            <source>To be done by / responsible</source>
            <translation>กำหนดเสร็จ / ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Form PO 3</source>
            <translation>แบบ ปอ. 3</translation>
        </message>
        <message>
            <source>Report on the assessment and the improvement of internal control</source>
            <translation>รายงานการประเมินผลและการปรับปรุงการควบคุมภายใน</translation>
        </message>
        <message>
            <source>Existing control (2544)</source>
            <translation>การควบคุมที่มีอยู่</translation>
        </message>
        <message>
            <source>Form PY 2</source>
            <translation>แบบ ปย. 2</translation>
        </message>
        <message>
            <source>Head of {unit}</source>
            <translation>ผู้อำนวยการ{unit}</translation>
        </message>
        <message>
            <source>Score = likelihood × impact (each 1–5). Levels: {levels}.</source>
            <translation>คะแนน = โอกาส × ผลกระทบ (อย่างละ 1–5) ระดับความเสี่ยง: {levels}</translation>
        </message>
        <message>
            <source>Causes (inside, outside)</source>
            <translation>ปัจจัยเสี่ยง (ภายใน/ภายนอก)</translation>
        </message>
        <message>
            <source>Risk score (column)</source>
            <translation>คะแนน</translation>
        </message>
        <message>
            <source>Level (risk)</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>Answer and measure</source>
            <translation>การตอบสนอง / มาตรการ</translation>
        </message>
        <message>
            <source>Responsible / to be done by</source>
            <translation>ผู้รับผิดชอบ / กำหนดเสร็จ</translation>
        </message>
        <message>
            <source>Inside: {text}</source>
            <translation>ภายใน: {text}</translation>
        </message>
        <message>
            <source>Outside: {text}</source>
            <translation>ภายนอก: {text}</translation>
        </message>
        <message>
            <source>Map of risks before and after control</source>
            <translation>แผนผังความเสี่ยงก่อนและหลังควบคุม</translation>
        </message>
        <message>
            <source>The small figure in the corner of a cell is its score; under the count stand the numbers of the risks in the register.</source>
            <translation>เลขเล็กที่มุมช่องคือคะแนนของช่อง ใต้จำนวนคือเลขที่ของความเสี่ยงในทะเบียน</translation>
        </message>
        <message>
            <source>Map of risks (5×5)</source>
            <translation>แผนผังความเสี่ยง 5×5</translation>
        </message>
        <message>
            <source>Score before</source>
            <translation>คะแนนก่อนควบคุม</translation>
        </message>
        <message>
            <source>Score after</source>
            <translation>คะแนนหลังควบคุม</translation>
        </message>
        <message>
            <source>Levels: {levels}.</source>
            <translation>ระดับความเสี่ยง: {levels}</translation>
        </message>
        <message>
            <source>every group of the office</source>
            <translation>ทุกกลุ่มในสำนักงาน</translation>
        </message>
        <message>
            <source>Ranking of risks</source>
            <translation>การจัดลำดับความเสี่ยง</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>ลำดับ</translation>
        </message>
        <message>
            <source>The rank goes by the score before control (likelihood × impact). Levels: {levels}.</source>
            <translation>จัดลำดับตามคะแนนก่อนควบคุม (โอกาส × ผลกระทบ) ระดับความเสี่ยง: {levels}</translation>
        </message>
        <message>
            <source>Risk plan of twelve months</source>
            <translation>แผนบริหารความเสี่ยง 12 เดือน</translation>
        </message>
        <message>
            <source>{mark} planned month. Done: per cent of each step; the progress of a risk is the mean of its steps by weight.</source>
            <translation>{mark} เดือนที่วางแผน ทำแล้ว คือร้อยละของแต่ละขั้นตอน ความคืบหน้าของความเสี่ยงคือค่าเฉลี่ยถ่วงน้ำหนักของขั้นตอน</translation>
        </message>
        <message>
            <source>Performance agreement (document)</source>
            <translation>คำรับรองการปฏิบัติราชการ</translation>
        </message>
        <message>
            <source>performance agreements</source>
            <translation>คำรับรองการปฏิบัติราชการ</translation>
        </message>
        <message>
            <source>{name}, {post}</source>
            <translation>{name} ตำแหน่ง {post}</translation>
        </message>
        <message>
            <source>Fiscal year B.E. {year}</source>
            <translation>ประจำปีงบประมาณ พ.ศ. {year}</translation>
        </message>
        <message>
            <source>Agreement between {giver}, who gives it, and {receiver}, who receives it.</source>
            <translation>คำรับรองระหว่าง {giver} ผู้ทำคำรับรอง กับ {receiver} ผู้รับคำรับรอง</translation>
        </message>
        <message>
            <source>This agreement is given by one party and is no contract. It holds from {first} to {last}.</source>
            <translation>คำรับรองนี้เป็นคำรับรองฝ่ายเดียว มิใช่สัญญา และใช้สำหรับระยะเวลาตั้งแต่วันที่ {first} ถึงวันที่ {last}</translation>
        </message>
        <message>
            <source>What is agreed are the indicators of performance with their weights, targets and scoring thresholds in the annex of this document.</source>
            <translation>รายละเอียดของคำรับรอง ได้แก่ ตัวชี้วัดผลการปฏิบัติราชการ น้ำหนัก ค่าเป้าหมาย และเกณฑ์การให้คะแนน ตามที่กำหนดในเอกสารแนบท้ายคำรับรองนี้</translation>
        </message>
        <message>
            <source>I, {name}, as the one who receives the agreement, have considered and agree with the indicators, weights, targets and thresholds in the annex, and will advise, supervise and check the performance of {giver}.</source>
            <translation>ข้าพเจ้า {name} ในฐานะผู้รับคำรับรอง ได้พิจารณาและเห็นชอบกับตัวชี้วัด น้ำหนัก ค่าเป้าหมาย และเกณฑ์การให้คะแนนตามเอกสารแนบท้ายแล้ว ยินดีให้คำแนะนำ กำกับ และตรวจสอบผลการปฏิบัติราชการของ {giver}</translation>
        </message>
        <message>
            <source>I, {name}, as the one who gives the agreement, have understood it and undertake to work for good results by the target of each indicator, at the highest level, for the people.</source>
            <translation>ข้าพเจ้า {name} ในฐานะผู้ทำคำรับรอง ได้ทำความเข้าใจคำรับรองนี้แล้ว ขอให้คำรับรองว่าจะมุ่งมั่นปฏิบัติราชการให้เกิดผลงานที่ดีตามเป้าหมายของตัวชี้วัดแต่ละตัวในระดับสูงสุด เพื่อประโยชน์สุขของประชาชน</translation>
        </message>
        <message>
            <source>Both parties have understood this performance agreement, agree with it, and have signed it in witness.</source>
            <translation>ผู้รับคำรับรองและผู้ทำคำรับรองได้เข้าใจคำรับรองการปฏิบัติราชการนี้และเห็นพ้องกันแล้ว จึงได้ลงลายมือชื่อไว้เป็นสำคัญ</translation>
        </message>
        <message>
            <source>Giver of the agreement</source>
            <translation>ผู้ทำคำรับรอง</translation>
        </message>
        <message>
            <source>Receiver of the agreement</source>
            <translation>ผู้รับคำรับรอง</translation>
        </message>
        <message>
            <source>Indicators of the performance agreement</source>
            <translation>ตัวชี้วัดตามคำรับรองการปฏิบัติราชการ</translation>
        </message>
        <message>
            <source>Annex of the agreement</source>
            <translation>เอกสารแนบท้ายคำรับรอง</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>มิติ</translation>
        </message>
        <message>
            <source>Thresholds that hold in one round only stand in the template of the indicator.</source>
            <translation>เกณฑ์ที่ใช้เฉพาะรอบ แสดงในรายละเอียดตัวชี้วัด</translation>
        </message>
        <message>
            <source>Scoring thresholds</source>
            <translation>เกณฑ์การให้คะแนน</translation>
        </message>
        <message>
            <source>Weight of the round</source>
            <translation>น้ำหนักของรอบ</translation>
        </message>
        <message>
            <source>Unit of measure</source>
            <translation>หน่วยวัด</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>น้ำหนัก</translation>
        </message>
        <message>
            <source>Sum of weights</source>
            <translation>รวมน้ำหนัก</translation>
        </message>
        <message>
            <source>Report on performance by the agreement</source>
            <translation>รายงานผลการปฏิบัติราชการตามคำรับรอง</translation>
        </message>
        <message>
            <source>rounds of a performance agreement</source>
            <translation>รอบรายงานคำรับรองการปฏิบัติราชการ</translation>
        </message>
        <message>
            <source>{giver} to {receiver}</source>
            <translation>{giver} ผู้ทำคำรับรอง · {receiver} ผู้รับคำรับรอง</translation>
        </message>
        <message>
            <source>Scores of the indicators</source>
            <translation>คะแนนรายตัวชี้วัด</translation>
        </message>
        <message>
            <source>Weighted score = weight × score ÷ sum of the weights that count; scores have four decimals.</source>
            <translation>คะแนนถ่วงน้ำหนัก = น้ำหนัก × คะแนน ÷ ผลรวมน้ำหนักของตัวชี้วัดที่มีคะแนน แสดงทศนิยม 4 ตำแหน่ง</translation>
        </message>
        <message>
            <source>How each score was worked out</source>
            <translation>วิธีคิดคะแนนของแต่ละตัวชี้วัด</translation>
        </message>
        <message>
            <source>Results, support, obstacles and suggestions of each indicator</source>
            <translation>ผลการดำเนินงาน ปัจจัยสนับสนุน ปัญหาอุปสรรค และข้อเสนอแนะรายตัวชี้วัด</translation>
        </message>
        <message>
            <source>Results and obstacles</source>
            <translation>ผลและปัญหาอุปสรรค</translation>
        </message>
        <message>
            <source>Result (indicator)</source>
            <translation>ผลการดำเนินงาน</translation>
        </message>
        <message>
            <source>Score obtained</source>
            <translation>คะแนนที่ได้</translation>
        </message>
        <message>
            <source>Weighted score</source>
            <translation>คะแนนถ่วงน้ำหนัก</translation>
        </message>
        <message>
            <source>Total score</source>
            <translation>คะแนนรวม</translation>
        </message>
        <message>
            <source>Nothing of the target population is eligible</source>
            <translation>ไม่มีกลุ่มเป้าหมายที่เข้าเกณฑ์</translation>
        </message>
        <message>
            <source>taken out {weight}</source>
            <translation>ตัดออก {weight}</translation>
        </message>
        <message>
            <source>Not assessed yet</source>
            <translation>ยังไม่รายงานผล</translation>
        </message>
        <message>
            <source>Step {step}</source>
            <translation>ขั้นที่ {step}</translation>
        </message>
        <message>
            <source>What was done and achieved</source>
            <translation>ผลการดำเนินงาน</translation>
        </message>
        <message>
            <source>Supporting factors</source>
            <translation>ปัจจัยสนับสนุน</translation>
        </message>
        <message>
            <source>Suggestions (report)</source>
            <translation>ข้อเสนอแนะ</translation>
        </message>
        <message>
            <source>Evidence codes</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>progress {percent} %</source>
            <translation>คืบหน้าร้อยละ {percent}</translation>
        </message>
        <message>
            <source>No step has been planned yet</source>
            <translation>ยังไม่ได้วางแผนขั้นตอน</translation>
        </message>
        <message>
            <source>Data as sent on {date} (letter no. {number})</source>
            <translation>ข้อมูลตามที่ส่งเมื่อ {date} (หนังสือที่ {number})</translation>
        </message>
        <message>
            <source>Data as sent on {date}</source>
            <translation>ข้อมูลตามที่ส่งเมื่อ {date}</translation>
        </message>
        <message>
            <source>revision {number}</source>
            <translation>ฉบับแก้ไขครั้งที่ {number}</translation>
        </message>
        <message>
            <source>{period}, fiscal year {year}</source>
            <translation>{period} ปีงบประมาณ พ.ศ. {year}</translation>
        </message>
        <message>
            <source>Framework: {name} ({edition})</source>
            <translation>กรอบ: {name} (รุ่น {edition})</translation>
        </message>
        <message>
            <source>Assign …</source>
            <translation>มอบหมาย…</translation>
        </message>
        <message>
            <source>Last year's answer</source>
            <translation>คำตอบปีก่อน</translation>
        </message>
        <message>
            <source>by {date}</source>
            <translation>ภายใน {date}</translation>
        </message>
        <message>
            <source>Responsible: {who}</source>
            <translation>ผู้รับผิดชอบ {who}</translation>
        </message>
        <message>
            <source>No one is responsible yet (item)</source>
            <translation>ยังไม่มีผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>Sent back: {reason}</source>
            <translation>ส่งกลับแก้ไข: {reason}</translation>
        </message>
        <message>
            <source>The name and the levels of this item are to be filled in from the manual: copy the framework and edit it.</source>
            <translation>ชื่อและเกณฑ์ของข้อนี้ต้องกรอกจากคู่มือ โดยทำสำเนากรอบการประเมินแล้วแก้ไข</translation>
        </message>
        <message>
            <source>{count} days over (round)</source>
            <translation>เกินกำหนด {count} วัน</translation>
        </message>
        <message>
            <source>To be sent today</source>
            <translation>ครบกำหนดวันนี้</translation>
        </message>
        <message>
            <source>{count} days left (round)</source>
            <translation>เหลือ {count} วัน</translation>
        </message>
        <message>
            <source>SAR</source>
            <translation>SAR</translation>
        </message>
        <message>
            <source>PMQA</source>
            <translation>PMQA</translation>
        </message>
        <message>
            <source>Agreement (short)</source>
            <translation>คำรับรอง</translation>
        </message>
        <message>
            <source>Control (short)</source>
            <translation>ควบคุมภายใน</translation>
        </message>
        <message>
            <source>Survey (short)</source>
            <translation>แบบสำรวจ</translation>
        </message>
        <message>
            <source>Supervision (short)</source>
            <translation>นิเทศ</translation>
        </message>
        <message>
            <source>ITA/OIT (short)</source>
            <translation>ITA/OIT</translation>
        </message>
        <message>
            <source>{name} (revision {number})</source>
            <translation>{name} (ฉบับแก้ไขที่ {number})</translation>
        </message>
        <message>
            <source>{name}, edition {edition}</source>
            <translation>{name} ฉบับ {edition}</translation>
        </message>
        <message>
            <source>Part of the school's name</source>
            <translation>ส่วนหนึ่งของชื่อสถานศึกษา</translation>
        </message>
        <message>
            <source>School (answers)</source>
            <translation>สถานศึกษา</translation>
        </message>
        <message>
            <source>School before (Ctrl+Shift+Page Up)</source>
            <translation>สถานศึกษาก่อนหน้า (Ctrl+Shift+Page Up)</translation>
        </message>
        <message>
            <source>Next school (Ctrl+Shift+Page Down)</source>
            <translation>สถานศึกษาถัดไป (Ctrl+Shift+Page Down)</translation>
        </message>
        <message>
            <source>{done}/{of}  {school}</source>
            <translation>{done}/{of}  {school}</translation>
        </message>
        <message>
            <source>Search for schools</source>
            <translation>ค้นหาสถานศึกษา</translation>
        </message>
        <message>
            <source>Schools found</source>
            <translation>สถานศึกษาที่พบ</translation>
        </message>
        <message>
            <source>Tick all shown</source>
            <translation>เลือกทั้งหมดที่แสดง</translation>
        </message>
        <message>
            <source>Untick all shown</source>
            <translation>ไม่เลือกที่แสดง</translation>
        </message>
        <message>
            <source>Each school that is ticked answers the framework by itself. Space ticks a row, Ctrl+A all that are shown.</source>
            <translation>สถานศึกษาที่เลือกจะประเมินตามกรอบนี้แห่งละหนึ่งชุด กด Space เลือกทีละแห่ง Ctrl+A เลือกทั้งหมดที่แสดง</translation>
        </message>
        <message>
            <source>Schools of this round</source>
            <translation>สถานศึกษาในรอบนี้</translation>
        </message>
        <message>
            <source>Take the ticked schools</source>
            <translation>ใช้สถานศึกษาที่เลือก</translation>
        </message>
        <message>
            <source>Size (school)</source>
            <translation>ขนาด</translation>
        </message>
        <message>
            <source>Every amphoe</source>
            <translation>ทุกอำเภอ</translation>
        </message>
        <message>
            <source>Every level</source>
            <translation>ทุกระดับชั้น</translation>
        </message>
        <message>
            <source>Every size</source>
            <translation>ทุกขนาด</translation>
        </message>
        <message>
            <source>{count} of {all} schools ticked</source>
            <translation>เลือก {count} จาก {all} แห่ง</translation>
        </message>
        <message>
            <source>There are no schools in the partner registry yet.</source>
            <translation>ยังไม่มีสถานศึกษาในทะเบียนเครือข่าย</translation>
        </message>
        <message>
            <source>“{name}” was sent and is not changed any more.</source>
            <translation>“{name}” ส่งรายงานแล้ว แก้ไขไม่ได้อีก</translation>
        </message>
        <message>
            <source>Make a revision of it with a reason, and change that.</source>
            <translation>สร้างฉบับแก้ไขพร้อมระบุเหตุผล แล้วแก้ไขในฉบับนั้น</translation>
        </message>
        <message>
            <source>“{edition}” is a framework of another instrument.</source>
            <translation>“{edition}” เป็นกรอบการประเมินของเครื่องมืออื่น</translation>
        </message>
        <message>
            <source>Choose an edition of the round's own instrument.</source>
            <translation>เลือกกรอบการประเมินที่ตรงกับเครื่องมือของรอบนี้</translation>
        </message>
        <message>
            <source>“{edition}” is not published: a round is begun with a published edition only.</source>
            <translation>“{edition}” ยังไม่ได้ประกาศใช้ เริ่มรอบการประเมินได้เฉพาะกรอบที่ประกาศใช้แล้ว</translation>
        </message>
        <message>
            <source>Publish the edition first, or choose another.</source>
            <translation>ประกาศใช้กรอบนี้ก่อน หรือเลือกกรอบอื่น</translation>
        </message>
        <message>
            <source>“{name}” stays with its edition.</source>
            <translation>“{name}” เปลี่ยนกรอบการประเมินไม่ได้</translation>
        </message>
        <message>
            <source>Begin a new round with the other edition and carry the answers to it.</source>
            <translation>เริ่มรอบใหม่ด้วยกรอบที่ต้องการ แล้วยกคำตอบไปใส่</translation>
        </message>
        <message>
            <source>, required</source>
            <translation> ต้องมี</translation>
        </message>
        <message>
            <source>{met} of {of} (checkpoints)</source>
            <translation>{met} จาก {of}</translation>
        </message>
        <message>
            <source>Thresholds of levels 1 to 5</source>
            <translation>เกณฑ์ของระดับ 1 ถึง 5</translation>
        </message>
        <message>
            <source>; the result {result} gives {score}</source>
            <translation> ผล {result} ได้ {score}</translation>
        </message>
        <message>
            <source>“{field}” is no day ({value}): write it as year-month-day, such as 2026-10-01.</source>
            <translation>“{field}” ({value}) ไม่ใช่วันที่ที่มีจริง ให้เขียนเป็น ปี ค.ศ.-เดือน-วัน เช่น 2026-10-01</translation>
        </message>
        <message>
            <source>“{field}” is written with a Buddhist year ({value}): write it with {year}.</source>
            <translation>“{field}” ({value}) เขียนเป็น พ.ศ. ให้เขียนเป็น ค.ศ. {year}</translation>
        </message>
        <message>
            <source>It ends before it begins: look at both days.</source>
            <translation>วันสิ้นสุดมาก่อนวันเริ่มใช้ ให้ตรวจทั้งสองวัน</translation>
        </message>
        <message>
            <source>There is no section yet: add the first one.</source>
            <translation>ยังไม่มีมาตรฐานหรือหมวด ให้เพิ่มอย่างน้อยหนึ่งหมวด</translation>
        </message>
        <message>
            <source>The section has no item yet: add one or take the section out.</source>
            <translation>หมวดนี้ยังไม่มีข้อ ให้เพิ่มข้อหรือลบหมวดออก</translation>
        </message>
        <message>
            <source>The band begins where another begins ({value}): give each its own beginning.</source>
            <translation>ช่วงคะแนนเริ่มที่ {value} ซ้ำกับอีกช่วง ให้กำหนดจุดเริ่มให้ต่างกัน</translation>
        </message>
        <message>
            <source>The band begins at {value}, before the one above it: put the lowest first.</source>
            <translation>ช่วงคะแนนเริ่มที่ {value} ต่ำกว่าช่วงก่อนหน้า ให้เรียงจากต่ำไปสูง</translation>
        </message>
        <message>
            <source>Two bands are called “{label}”: give each its own name.</source>
            <translation>มีช่วงคะแนนชื่อ “{label}” สองช่วง ให้ตั้งชื่อให้ต่างกัน</translation>
        </message>
        <message>
            <source>The weights come to {sum}, not {full}: mend the weights or the points in all.</source>
            <translation>น้ำหนักรวมได้ {sum} ไม่ใช่ {full} ให้แก้น้ำหนักหรือคะแนนเต็ม</translation>
        </message>
        <message>
            <source>The weights of its items come to {sum}, the section has {own}: make them agree.</source>
            <translation>น้ำหนักของข้อรวมได้ {sum} แต่น้ำหนักของหมวดคือ {own} ให้แก้ให้ตรงกัน</translation>
        </message>
        <message>
            <source>“{code}” stands twice, first at {place}: give one of them another.</source>
            <translation>“{code}” ซ้ำกับ {place} ให้เปลี่ยนรหัสของอันใดอันหนึ่ง</translation>
        </message>
        <message>
            <source>The code “{code}” has a space in it: take it out.</source>
            <translation>รหัส “{code}” มีช่องว่าง ให้ลบช่องว่างออก</translation>
        </message>
        <message>
            <source>Level {value} is there twice: give each level its own number.</source>
            <translation>มีระดับ {value} สองครั้ง ให้กำหนดตัวเลขของแต่ละระดับให้ต่างกัน</translation>
        </message>
        <message>
            <source>It needs {count} checkpoints, no more than the level below it: let each level need more.</source>
            <translation>ระดับนี้ใช้ {count} ประเด็น ไม่มากกว่าระดับที่ต่ำกว่า ให้ระดับสูงขึ้นใช้จำนวนประเด็นมากขึ้น</translation>
        </message>
        <message>
            <source>This way of scoring needs levels: add at least two here or at the head.</source>
            <translation>วิธีให้คะแนนนี้ต้องมีระดับ ให้เพิ่มอย่างน้อยสองระดับที่ข้อนี้หรือที่ส่วนหัวของกรอบ</translation>
        </message>
        <message>
            <source>A KPI has the levels 1 to 5: there are {count} here, mend them.</source>
            <translation>ตัวชี้วัดมีระดับ 1 ถึง 5 แต่ที่นี่มี {count} ระดับ ให้แก้ให้ครบ</translation>
        </message>
        <message>
            <source>What is to be done for this step is not written: fill it in.</source>
            <translation>ยังไม่ได้เขียนว่าขั้นนี้ต้องทำอะไร ให้กรอก</translation>
        </message>
        <message>
            <source>The thresholds of levels 1 to 5 are missing: add the levels with their thresholds.</source>
            <translation>ไม่มีค่าเกณฑ์ของระดับ 1 ถึง 5 ให้เพิ่มระดับพร้อมค่าเกณฑ์</translation>
        </message>
        <message>
            <source>The threshold is missing: fill in the value at which the level is reached.</source>
            <translation>ไม่มีค่าเกณฑ์ ให้กรอกค่าที่ถือว่าได้ระดับนี้</translation>
        </message>
        <message>
            <source>The threshold does not go on in one direction from level to level: mend it.</source>
            <translation>ค่าเกณฑ์ไม่เพิ่มขึ้นหรือลดลงไปทางเดียวกันตามระดับ ให้แก้ค่า</translation>
        </message>
        <message>
            <source>The thresholds go the other way than the direction says: mend one of them.</source>
            <translation>ค่าเกณฑ์เรียงสวนทางกับทิศทางที่กำหนด ให้แก้อย่างใดอย่างหนึ่ง</translation>
        </message>
        <message>
            <source>The threshold is not above that of the level below it: mend it.</source>
            <translation>ค่าเกณฑ์ไม่สูงกว่าของระดับที่ต่ำกว่า ให้แก้ค่า</translation>
        </message>
        <message>
            <source>There is no checkpoint yet: add those of the manual.</source>
            <translation>ยังไม่มีประเด็นการพิจารณา ให้เพิ่มตามคู่มือ</translation>
        </message>
        <message>
            <source>Level {value} is not on the scale: use one of its levels.</source>
            <translation>ไม่มีระดับ {value} ในเกณฑ์ ให้ใช้ระดับที่มีอยู่</translation>
        </message>
        <message>
            <source>Only a line of a checklist belongs to a level: take the level out.</source>
            <translation>เฉพาะรายการตรวจเท่านั้นที่อยู่ในระดับ ให้ลบระดับของประเด็นนี้ออก</translation>
        </message>
        <message>
            <source>The level the line belongs to is missing: fill it in.</source>
            <translation>รายการตรวจนี้ยังไม่ระบุว่าอยู่ในระดับใด ให้กรอก</translation>
        </message>
        <message>
            <source>Required checkpoints are only for counting checkpoints: take the mark off.</source>
            <translation>“ต้องมี” ใช้ได้เฉพาะวิธีนับประเด็น ให้เอาเครื่องหมายออก</translation>
        </message>
        <message>
            <source>Level {value} needs {least} checkpoints, but there are only {count}: add checkpoints or let the level need fewer.</source>
            <translation>ระดับ {value} ต้องผ่าน {least} ประเด็น แต่มีเพียง {count} ประเด็น ให้เพิ่มประเด็นหรือลดจำนวนที่ต้องผ่าน</translation>
        </message>
        <message>
            <source>Level {value} has no line in the checklist: add one.</source>
            <translation>ระดับ {value} ยังไม่มีรายการตรวจ ให้เพิ่ม</translation>
        </message>
        <message>
            <source>Choices are only for a question of choice: take them out or change how it is scored.</source>
            <translation>ตัวเลือกใช้ได้เฉพาะข้อคำถามแบบเลือกตอบ ให้ลบออกหรือเปลี่ยนวิธีให้คะแนน</translation>
        </message>
        <message>
            <source>Measures are only for scoring by success: take them out or change how it is scored.</source>
            <translation>ตัววัดใช้ได้เฉพาะการคิดร้อยละความสำเร็จ ให้ลบออกหรือเปลี่ยนวิธีให้คะแนน</translation>
        </message>
        <message>
            <source>What has no score has no weight: take the weight out.</source>
            <translation>ข้อที่ไม่มีคะแนนมีน้ำหนักไม่ได้ ให้ลบน้ำหนักออก</translation>
        </message>
        <message>
            <source>A question of choice needs two answers or more: add them.</source>
            <translation>ข้อคำถามแบบเลือกตอบต้องมีตัวเลือกอย่างน้อยสองข้อ ให้เพิ่ม</translation>
        </message>
        <message>
            <source>The item has no weight: fill it in, for without one it does not count.</source>
            <translation>ข้อนี้ยังไม่มีน้ำหนัก ให้กรอก มิฉะนั้นจะไม่ถูกนำไปคิดคะแนน</translation>
        </message>
        <message>
            <source>“{value}” is no day of the year: write month-day, such as 03-31.</source>
            <translation>“{value}” ไม่ใช่วันที่ในปี ให้เขียนเป็น เดือน-วัน เช่น 03-31</translation>
        </message>
        <message>
            <source>There are {count} thresholds for {levels} levels: give one for each level.</source>
            <translation>มีค่าเกณฑ์ {count} ค่าแต่มี {levels} ระดับ ให้กรอกระดับละหนึ่งค่า</translation>
        </message>
        <message>
            <source>The thresholds do not go on in one direction: mend them.</source>
            <translation>ค่าเกณฑ์ไม่เพิ่มขึ้นหรือลดลงไปทางเดียวกัน ให้แก้ค่า</translation>
        </message>
        <message>
            <source>The thresholds go the other way than those of the KPI: mend one of them.</source>
            <translation>ค่าเกณฑ์ของรอบนี้เรียงสวนทางกับของตัวชี้วัด ให้แก้อย่างใดอย่างหนึ่ง</translation>
        </message>
        <message>
            <source>The year {year} of the baseline is no Buddhist year: write it with four digits, such as 2568.</source>
            <translation>ปี {year} ของข้อมูลพื้นฐานไม่ใช่ พ.ศ. ให้เขียนสี่หลัก เช่น 2568</translation>
        </message>
        <message>
            <source>The year {year} is in the baseline twice: take one out.</source>
            <translation>ข้อมูลพื้นฐานมีปี {year} สองครั้ง ให้ลบออกหนึ่งครั้ง</translation>
        </message>
        <message>
            <source>The file “{file}” of {evidence} was changed outside the program.</source>
            <translation>ไฟล์ “{file}” ของ {evidence} ถูกแก้ไขนอกโปรแกรม</translation>
        </message>
        <message>
            <source>The file “{file}” of {evidence} is missing.</source>
            <translation>ไม่พบไฟล์ “{file}” ของ {evidence}</translation>
        </message>
        <message>
            <source>Weight (column)</source>
            <translation>น้ำหนัก</translation>
        </message>
        <message>
            <source>Points (column)</source>
            <translation>คะแนน</translation>
        </message>
        <message>
            <source>Evidence (column)</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>Total of {section}</source>
            <translation>รวม{section}</translation>
        </message>
        <message>
            <source>Points met (checkpoints)</source>
            <translation>ประเด็นที่ผ่าน</translation>
        </message>
        <message>
            <source>Level (column)</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>{met} of {all} (checkpoints)</source>
            <translation>{met} จาก {all}</translation>
        </message>
        <message>
            <source>Lines that hold</source>
            <translation>รายการที่ผ่าน</translation>
        </message>
        <message>
            <source>Factors (per cent)</source>
            <translation>ปัจจัย (ร้อยละ)</translation>
        </message>
        <message>
            <source>Per cent (item)</source>
            <translation>ร้อยละ</translation>
        </message>
        <message>
            <source>Measures with a result</source>
            <translation>ตัววัดที่มีผล</translation>
        </message>
        <message>
            <source>Success (per cent)</source>
            <translation>ความสำเร็จ (ร้อยละ)</translation>
        </message>
        <message>
            <source>There (column)</source>
            <translation>มี</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>เผยแพร่ที่</translation>
        </message>
        <message>
            <source>There is one</source>
            <translation>มี</translation>
        </message>
        <message>
            <source>There is none</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Target (column)</source>
            <translation>เป้าหมาย</translation>
        </message>
        <message>
            <source>Result (column)</source>
            <translation>ผล</translation>
        </message>
        <message>
            <source>Score (column)</source>
            <translation>คะแนนที่ได้</translation>
        </message>
        <message>
            <source>A ticked box is a checkpoint that is met.</source>
            <translation>ช่องที่มีเครื่องหมาย = ประเด็นการพิจารณาที่ผ่าน</translation>
        </message>
        <message>
            <source>A approach, D deployment, L learning, I integration; Le level, T trend, C comparison.</source>
            <translation>A = แนวทาง D = การนำไปปฏิบัติ L = การเรียนรู้ I = การบูรณาการ Le = ระดับ T = แนวโน้ม C = การเปรียบเทียบ</translation>
        </message>
        <message>
            <source>Points = weight × value ÷ highest value.</source>
            <translation>คะแนน = น้ำหนัก × ค่าที่ได้ ÷ ค่าสูงสุด</translation>
        </message>
        <message>
            <source>A weight in brackets is taken out.</source>
            <translation>น้ำหนักในวงเล็บตัดออกแล้ว</translation>
        </message>
        <message>
            <source>Value (column)</source>
            <translation>ค่าที่ได้</translation>
        </message>
        <message>
            <source>Why (score)</source>
            <translation>เหตุผลของคะแนน</translation>
        </message>
        <message>
            <source>Answers (sheet)</source>
            <translation>คำตอบรายข้อ</translation>
        </message>
        <message>
            <source>Result of {period}</source>
            <translation>ผล{period}</translation>
        </message>
        <message>
            <source>Result by {section}</source>
            <translation>ผลการประเมินราย{section}</translation>
        </message>
        <message>
            <source>fiscal year {year} (chart)</source>
            <translation>ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>คะแนนเต็ม</translation>
        </message>
        <message>
            <source>Per cent (column)</source>
            <translation>ร้อยละ</translation>
        </message>
        <message>
            <source>Mean level</source>
            <translation>ระดับเฉลี่ย</translation>
        </message>
        <message>
            <source>Assessed (column)</source>
            <translation>ประเมินแล้ว</translation>
        </message>
        <message>
            <source>As a bar, 0–{top}</source>
            <translation>แผนภาพ 0–{top}</translation>
        </message>
        <message>
            <source>Called (column)</source>
            <translation>แปลผล</translation>
        </message>
        <message>
            <source>Score summary</source>
            <translation>สรุปคะแนน</translation>
        </message>
        <message>
            <source>Not assessed yet (cell)</source>
            <translation>ยังไม่ประเมิน</translation>
        </message>
        <message>
            <source>Sum (row)</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>Change (column)</source>
            <translation>การเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Beside the round before</source>
            <translation>เปรียบเทียบกับรอบก่อน</translation>
        </message>
        <message>
            <source>Who does what by when</source>
            <translation>บัญชีมอบหมายงานการประเมินตนเอง</translation>
        </message>
        <message>
            <source>{count} items are past their day (in bold).</source>
            <translation>เกินกำหนด {count} ข้อ (วันที่ตัวหนา)</translation>
        </message>
        <message>
            <source>Main host</source>
            <translation>เจ้าภาพหลัก</translation>
        </message>
        <message>
            <source>Further hosts</source>
            <translation>เจ้าภาพรอง</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>ความคืบหน้า</translation>
        </message>
        <message>
            <source>Evidence (pieces)</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>(not handed out yet)</source>
            <translation>(ยังไม่มอบหมาย)</translation>
        </message>
        <message>
            <source>{count} items (group)</source>
            <translation>{count} ข้อ</translation>
        </message>
        <message>
            <source>Assignments (sheet)</source>
            <translation>มอบหมายงาน</translation>
        </message>
        <message>
            <source>What the assessors gave, and what was decided</source>
            <translation>ผลของผู้ประเมินแต่ละคนและมติของสำนักงาน</translation>
        </message>
        <message>
            <source>Assessors {first} to {last} of {all}</source>
            <translation>ผู้ประเมินคนที่ {first} ถึง {last} จาก {all} คน</translation>
        </message>
        <message>
            <source>{all} items were looked at by assessors; on {apart} of them they differ. The score of the office is decided, never averaged.</source>
            <translation>มีผู้ประเมินให้ผลแล้ว {all} ข้อ เห็นต่างกัน {apart} ข้อ ผลของสำนักงานมาจากมติ ไม่ใช่การเฉลี่ย</translation>
        </message>
        <message>
            <source>Spread (column)</source>
            <translation>ช่วงคะแนน</translation>
        </message>
        <message>
            <source>What each assessor gave</source>
            <translation>ผลของผู้ประเมินแต่ละคน</translation>
        </message>
        <message>
            <source>Office (column)</source>
            <translation>สำนักงาน</translation>
        </message>
        <message>
            <source>Decided (column)</source>
            <translation>มติ</translation>
        </message>
        <message>
            <source>Assessors (sheet)</source>
            <translation>ผู้ประเมิน</translation>
        </message>
        <message>
            <source>differ: {codes}</source>
            <translation>ต่างที่ {codes}</translation>
        </message>
        <message>
            <source>Index of evidence of a round</source>
            <translation>ดัชนีหลักฐานของรอบการประเมิน</translation>
        </message>
        <message>
            <source>Code (column)</source>
            <translation>รหัส</translation>
        </message>
        <message>
            <source>Name of the evidence (column)</source>
            <translation>ชื่อหลักฐาน</translation>
        </message>
        <message>
            <source>Dated (column)</source>
            <translation>ลงวันที่</translation>
        </message>
        <message>
            <source>Proves the time (column)</source>
            <translation>ช่วงที่พิสูจน์</translation>
        </message>
        <message>
            <source>Kept at (column)</source>
            <translation>ผู้เก็บ/ที่เก็บ</translation>
        </message>
        <message>
            <source>Proves (checkpoint)</source>
            <translation>พิสูจน์ประเด็น</translation>
        </message>
        <message>
            <source>Secrecy (column)</source>
            <translation>ชั้นความลับ</translation>
        </message>
        <message>
            <source>{count} pieces</source>
            <translation>{count} รายการ</translation>
        </message>
        <message>
            <source>no evidence yet</source>
            <translation>ยังไม่มีหลักฐาน</translation>
        </message>
        <message>
            <source>Register of evidence</source>
            <translation>ทะเบียนหลักฐาน</translation>
        </message>
        <message>
            <source>Evidence used nowhere</source>
            <translation>หลักฐานที่ยังไม่ได้ใช้</translation>
        </message>
        <message>
            <source>Evidence that is no longer valid</source>
            <translation>หลักฐานที่หมดอายุ</translation>
        </message>
        <message>
            <source>Kind (column)</source>
            <translation>ประเภท</translation>
        </message>
        <message>
            <source>Entered (column)</source>
            <translation>วันที่บันทึก</translation>
        </message>
        <message>
            <source>Items it serves</source>
            <translation>ใช้กับ (ข้อ)</translation>
        </message>
        <message>
            <source>Validity (column)</source>
            <translation>การใช้ได้</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>ยังไม่ใช้</translation>
        </message>
        <message>
            <source>Serves (items)</source>
            <translation>ใช้กับข้อ</translation>
        </message>
        <message>
            <source>Evidence (sheet)</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>No evidence has been tied to this round yet</source>
            <translation>ยังไม่มีหลักฐานในรอบนี้</translation>
        </message>
        <message>
            <source>(no longer valid)</source>
            <translation>(หมดอายุ)</translation>
        </message>
        <message>
            <source>Agreed (decision)</source>
            <translation>เห็นชอบ</translation>
        </message>
        <message>
            <source>Not agreed (decision)</source>
            <translation>ไม่เห็นชอบ</translation>
        </message>
        <message>
            <source>Sent back (decision)</source>
            <translation>ส่งคืนแก้ไข</translation>
        </message>
        <message>
            <source>Noted (decision)</source>
            <translation>ทราบ</translation>
        </message>
        <message>
            <source>Date (column)</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Step (column)</source>
            <translation>ขั้นตอน</translation>
        </message>
        <message>
            <source>Decision (column)</source>
            <translation>ผลการพิจารณา</translation>
        </message>
        <message>
            <source>By whom (column)</source>
            <translation>ผู้พิจารณา</translation>
        </message>
        <message>
            <source>Memo or letter no.</source>
            <translation>เลขที่หนังสือ</translation>
        </message>
        <message>
            <source>Remark (column)</source>
            <translation>ความเห็น</translation>
        </message>
        <message>
            <source>Decisions (sheet)</source>
            <translation>การพิจารณา</translation>
        </message>
        <message>
            <source>No decision has been recorded yet</source>
            <translation>ยังไม่มีการบันทึกผลการพิจารณา</translation>
        </message>
        <message>
            <source>Post (column)</source>
            <translation>ตำแหน่ง</translation>
        </message>
        <message>
            <source>Role (column)</source>
            <translation>บทบาท</translation>
        </message>
        <message>
            <source>Answers for (column)</source>
            <translation>รับผิดชอบ</translation>
        </message>
        <message>
            <source>Committee (sheet)</source>
            <translation>คณะกรรมการ</translation>
        </message>
        <message>
            <source>Nobody has been entered yet</source>
            <translation>ยังไม่ได้บันทึกรายชื่อ</translation>
        </message>
        <message>
            <source>Checklist of published information (ITA/OIT)</source>
            <translation>แบบตรวจรายการเปิดเผยข้อมูลสาธารณะ (ITA/OIT)</translation>
        </message>
        <message>
            <source>ITA rounds</source>
            <translation>รอบประเมิน ITA/OIT</translation>
        </message>
        <message>
            <source>Item no.</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <source>Information (OIT)</source>
            <translation>รายการข้อมูล</translation>
        </message>
        <message>
            <source>Link (address on the web)</source>
            <translation>ลิงก์หน้าเว็บ</translation>
        </message>
        <message>
            <source>Updated on</source>
            <translation>ปรับปรุงล่าสุด</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>ส่วน</translation>
        </message>
        <message>
            <source>An item counts as there when its link opens and its information is of the year.</source>
            <translation>นับว่ามี เมื่อเปิดลิงก์ได้และเป็นข้อมูลของปีที่ประเมิน</translation>
        </message>
        <message>
            <source>there: {there} of {all}</source>
            <translation>มี {there} จาก {all} รายการ</translation>
        </message>
        <message>
            <source>{there} of {all}</source>
            <translation>{there} จาก {all}</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>ยังไม่ตรวจ</translation>
        </message>
        <message>
            <source>Learning (ADLI)</source>
            <translation>การเรียนรู้</translation>
        </message>
        <message>
            <source>Approach (ADLI)</source>
            <translation>แนวทาง</translation>
        </message>
        <message>
            <source>Deployment (ADLI)</source>
            <translation>การถ่ายทอด/นำไปปฏิบัติ</translation>
        </message>
        <message>
            <source>Integration (factor)</source>
            <translation>การบูรณาการ</translation>
        </message>
        <message>
            <source>Level (LeTCI)</source>
            <translation>ระดับผลลัพธ์</translation>
        </message>
        <message>
            <source>Trend (LeTCI)</source>
            <translation>แนวโน้ม</translation>
        </message>
        <message>
            <source>Comparison (LeTCI)</source>
            <translation>การเปรียบเทียบ</translation>
        </message>
        <message>
            <source>Blank form of the framework</source>
            <translation>แบบฟอร์มเปล่าของกรอบการประเมิน</translation>
        </message>
        <message>
            <source>frameworks</source>
            <translation>กรอบการประเมิน</translation>
        </message>
        <message>
            <source>Edition {edition}</source>
            <translation>รุ่น {edition}</translation>
        </message>
        <message>
            <source>Laid down by {authority}</source>
            <translation>กำหนดโดย {authority}</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>ผู้ประเมิน</translation>
        </message>
        <message>
            <source>Scale: {levels}</source>
            <translation>ระดับคะแนน: {levels}</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>ผู้ตรวจ</translation>
        </message>
        <message>
            <source>Item and what it goes by</source>
            <translation>รายการและเกณฑ์</translation>
        </message>
        <message>
            <source>Tick (form)</source>
            <translation>ทำเครื่องหมาย</translation>
        </message>
        <message>
            <source>Item (form)</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>There</source>
            <translation>มี</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Link or place</source>
            <translation>ลิงก์/ที่เก็บ</translation>
        </message>
        <message>
            <source>Evidence or remarks</source>
            <translation>หลักฐาน/หมายเหตุ</translation>
        </message>
        <message>
            <source>Evidence, such as {hints}</source>
            <translation>หลักฐาน เช่น {hints}</translation>
        </message>
        <message>
            <source>Not applicable, because</source>
            <translation>ไม่นำมาประเมิน เพราะ</translation>
        </message>
        <message>
            <source>Answer (form)</source>
            <translation>คำตอบ</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>เกณฑ์</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>ผ่าน</translation>
        </message>
        <message>
            <source>Checkpoint no.</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>ประเด็นการพิจารณา</translation>
        </message>
        <message>
            <source>must hold</source>
            <translation>จำเป็นต้องผ่าน</translation>
        </message>
        <message>
            <source>No checkpoint has been laid down</source>
            <translation>ยังไม่ได้กำหนดประเด็นการพิจารณา</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>ปัจจัย</translation>
        </message>
        <message>
            <source>What was found (factor)</source>
            <translation>สิ่งที่พบ</translation>
        </message>
        <message>
            <source>Per cent of the item (in steps of 5; bands {bands})</source>
            <translation>ร้อยละของหัวข้อ (ทีละ 5 ช่วง {bands})</translation>
        </message>
        <message>
            <source>Measure (result)</source>
            <translation>ตัววัด</translation>
        </message>
        <message>
            <source>Actual result</source>
            <translation>ผลที่ได้</translation>
        </message>
        <message>
            <source>Lists of committees annexed to the order</source>
            <translation>บัญชีรายชื่อคณะกรรมการและคณะทำงาน</translation>
        </message>
        <message>
            <source>assessment rounds</source>
            <translation>รอบการประเมิน</translation>
        </message>
        <message>
            <source>Annex of the order</source>
            <translation>บัญชีแนบท้ายคำสั่ง</translation>
        </message>
        <message>
            <source>Annex of order no. {number} dated {date}</source>
            <translation>แนบท้ายคำสั่งที่ {number} ลงวันที่ {date}</translation>
        </message>
        <message>
            <source>Annex of order no. {number}</source>
            <translation>แนบท้ายคำสั่งที่ {number}</translation>
        </message>
        <message>
            <source>Standard or category</source>
            <translation>มาตรฐาน/หมวด</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>น้ำหนัก {weight}</translation>
        </message>
        <message>
            <source>By steps (whole levels)</source>
            <translation>ระดับขั้นของความสำเร็จ</translation>
        </message>
        <message>
            <source>Checkpoints met are counted</source>
            <translation>นับประเด็นที่ผ่าน</translation>
        </message>
        <message>
            <source>A level is entered</source>
            <translation>กรอกระดับโดยตรง</translation>
        </message>
        <message>
            <source>Every line of a level must hold</source>
            <translation>รายการตรวจต้องครบทุกข้อของระดับ</translation>
        </message>
        <message>
            <source>ADLI, in per cent</source>
            <translation>ADLI (ร้อยละ)</translation>
        </message>
        <message>
            <source>LeTCI, in per cent</source>
            <translation>LeTCI (ร้อยละ)</translation>
        </message>
        <message>
            <source>Per cent of success of measures</source>
            <translation>ร้อยละความสำเร็จของตัววัด</translation>
        </message>
        <message>
            <source>Between thresholds, in proportion</source>
            <translation>เทียบสัดส่วนระหว่างค่าเกณฑ์</translation>
        </message>
        <message>
            <source>The highest step reached</source>
            <translation>ขั้นตอนสูงสุดที่ทำได้</translation>
        </message>
        <message>
            <source>Scale of 1 to 5 (survey)</source>
            <translation>มาตรประมาณค่า 1–5 (แบบสำรวจ)</translation>
        </message>
        <message>
            <source>There or not there</source>
            <translation>มี/ไม่มี</translation>
        </message>
        <message>
            <source>One of several answers (survey)</source>
            <translation>เลือกตอบ (แบบสำรวจ)</translation>
        </message>
        <message>
            <source>An answer in words (survey)</source>
            <translation>ตอบเป็นข้อความ (แบบสำรวจ)</translation>
        </message>
        <message>
            <source>Words only, no score</source>
            <translation>บรรยาย ไม่มีคะแนน</translation>
        </message>
        <message>
            <source>Mean by weights</source>
            <translation>ค่าเฉลี่ยถ่วงน้ำหนัก</translation>
        </message>
        <message>
            <source>Sum of points</source>
            <translation>รวมคะแนน</translation>
        </message>
        <message>
            <source>Mean of the levels</source>
            <translation>ค่าเฉลี่ยของระดับ</translation>
        </message>
        <message>
            <source>Share of what is there</source>
            <translation>ร้อยละของข้อที่มี</translation>
        </message>
        <message>
            <source>No total</source>
            <translation>ไม่คิดคะแนนรวม</translation>
        </message>
        <message>
            <source>Part of a form</source>
            <translation>ส่วนของแบบ</translation>
        </message>
        <message>
            <source>About the office, in words</source>
            <translation>ข้อมูลของสำนักงาน (บรรยาย)</translation>
        </message>
        <message>
            <source>Dissatisfaction (survey)</source>
            <translation>ความไม่พึงพอใจ</translation>
        </message>
        <message>
            <source>More is better</source>
            <translation>ยิ่งมากยิ่งดี</translation>
        </message>
        <message>
            <source>Less is better</source>
            <translation>ยิ่งน้อยยิ่งดี</translation>
        </message>
        <message>
            <source>Equal to the target</source>
            <translation>เท่ากับเป้าหมาย</translation>
        </message>
        <message>
            <source>Complaints: numbers</source>
            <translation>เรื่องร้องเรียน: จำนวน</translation>
        </message>
        <message>
            <source>Complaints: by month</source>
            <translation>เรื่องร้องเรียน: รายเดือน</translation>
        </message>
        <message>
            <source>Satisfaction survey: result</source>
            <translation>ผลสำรวจความพึงพอใจ</translation>
        </message>
        <message>
            <source>Services: manual</source>
            <translation>คู่มืองานบริการ</translation>
        </message>
        <message>
            <source>Publicity: plan and result</source>
            <translation>แผนและผลการประชาสัมพันธ์</translation>
        </message>
        <message>
            <source>Partners: networks</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Yes (framework)</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>No (framework)</source>
            <translation>ไม่ใช่</translation>
        </message>
        <message>
            <source>Equal to the target is best</source>
            <translation>เท่ากับเป้าหมาย</translation>
        </message>
        <message>
            <source>{level} + ({value} − {low}) ÷ ({high} − {low}) = {score}</source>
            <translation>{level} + ({value} − {low}) ÷ ({high} − {low}) = {score}</translation>
        </message>
        <message>
            <source>Paper form of the survey</source>
            <translation>แบบสอบถามฉบับพิมพ์</translation>
        </message>
        <message>
            <source>surveys</source>
            <translation>แบบสำรวจความพึงพอใจ</translation>
        </message>
        <message>
            <source>Please tick the box that agrees with your opinion. No name is needed; the answers serve only to improve the service.</source>
            <translation>โปรดทำเครื่องหมายถูกในช่องสี่เหลี่ยมที่ตรงกับความเห็นของท่าน ไม่ต้องลงชื่อ ข้อมูลใช้เพื่อปรับปรุงการให้บริการเท่านั้น</translation>
        </message>
        <message>
            <source>Thank you for your help</source>
            <translation>ขอขอบคุณที่ให้ความร่วมมือ</translation>
        </message>
        <message>
            <source>Level of satisfaction ({scale})</source>
            <translation>ระดับความพึงพอใจ ({scale})</translation>
        </message>
        <message>
            <source>What you are not satisfied with (if anything), and why</source>
            <translation>เรื่องที่ท่านไม่พึงพอใจ (ถ้ามี) และเหตุผล</translation>
        </message>
        <message>
            <source>General data</source>
            <translation>ข้อมูลทั่วไป</translation>
        </message>
        <message>
            <source>Suggestions (part)</source>
            <translation>ข้อเสนอแนะ</translation>
        </message>
        <message>
            <source>Part {number} {name}</source>
            <translation>ตอนที่ {number} {name}</translation>
        </message>
        <message>
            <source>I am (group)</source>
            <translation>กลุ่มของท่าน</translation>
        </message>
        <message>
            <source>Question no.</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <source>Question (survey)</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>ข้อคำถาม</translation>
        </message>
        <message>
            <source>What it is about (survey)</source>
            <translation>เรื่อง</translation>
        </message>
        <message>
            <source>Not satisfied</source>
            <translation>ไม่พึงพอใจ</translation>
        </message>
        <message>
            <source>Because (reason)</source>
            <translation>เพราะ</translation>
        </message>
        <message>
            <source>Dissatisfaction</source>
            <translation>ความไม่พึงพอใจ</translation>
        </message>
        <message>
            <source>For the official: paper no.</source>
            <translation>เจ้าหน้าที่ ชุดที่</translation>
        </message>
        <message>
            <source>No assessor is named.</source>
            <translation>ยังไม่มีชื่อผู้ประเมิน</translation>
        </message>
        <message>
            <source>Type the names, one a line.</source>
            <translation>พิมพ์รายชื่อ บรรทัดละ 1 คน</translation>
        </message>
        <message>
            <source>“{name}” is there twice.</source>
            <translation>มี “{name}” ซ้ำกัน</translation>
        </message>
        <message>
            <source>Each assessor gets one file; tell them apart by their full names.</source>
            <translation>ผู้ประเมินแต่ละคนมีไฟล์เดียว กรุณาใช้ชื่อและนามสกุลเต็มเพื่อให้แยกกันได้</translation>
        </message>
        <message>
            <source>“{name}” is not open for answers.</source>
            <translation>“{name}” ไม่ได้เปิดให้ตอบ</translation>
        </message>
        <message>
            <source>What lies before the director or was sent is not assessed any more; send it back first.</source>
            <translation>รอบที่เสนอผู้อำนวยการหรือส่งแล้วไม่ประเมินต่อ กรุณาส่งกลับก่อน</translation>
        </message>
        <message>
            <source>Nobody is assessed in this round yet.</source>
            <translation>รอบนี้ยังไม่มีผู้รับการประเมิน</translation>
        </message>
        <message>
            <source>Put schools into the round first.</source>
            <translation>เพิ่มโรงเรียนเข้ารอบก่อน</translation>
        </message>
        <message>
            <source>“{round}” is not open for answers any more.</source>
            <translation>“{round}” ไม่ได้เปิดให้ตอบแล้ว</translation>
        </message>
        <message>
            <source>The name of who filled it in is missing.</source>
            <translation>ยังไม่มีชื่อผู้กรอก</translation>
        </message>
        <message>
            <source>Nothing is answered in the file.</source>
            <translation>ไฟล์นี้ยังไม่มีคำตอบ</translation>
        </message>
        <message>
            <source>The file belongs to another round or another office: “{round}”.</source>
            <translation>ไฟล์นี้เป็นของรอบอื่นหรือสำนักงานอื่น: “{round}”</translation>
        </message>
        <message>
            <source>The file was made for another edition of the form; send it out anew.</source>
            <translation>ไฟล์นี้ทำจากแบบประเมินคนละฉบับ กรุณาส่งไฟล์ออกไปใหม่</translation>
        </message>
        <message>
            <source>“{school}” is no longer in this round.</source>
            <translation>“{school}” ไม่อยู่ในรอบนี้แล้ว</translation>
        </message>
        <message>
            <source>There are {count} files of {who}; leave out all but one.</source>
            <translation>มี {count} ไฟล์ของ{who} กรุณาเหลือไว้เพียงไฟล์เดียว</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>ยังไม่ได้เลือกไฟล์</translation>
        </message>
        <message>
            <source>Choose the files that came back.</source>
            <translation>เลือกไฟล์ที่ได้รับกลับมา</translation>
        </message>
        <message>
            <source>“{file}” cannot be taken in: {what}</source>
            <translation>รับ “{file}” เข้าไม่ได้: {what}</translation>
        </message>
        <message>
            <source>Leave it out, or have it mended and sent again.</source>
            <translation>นำไฟล์นี้ออก หรือให้ผู้ส่งแก้ไขแล้วส่งใหม่</translation>
        </message>
        <message>
            <source>A record of this register never becomes evidence.</source>
            <translation>รายการของทะเบียนนี้ใช้เป็นหลักฐานไม่ได้</translation>
        </message>
        <message>
            <source>Of complaints use the statistics of the year or a reported round.</source>
            <translation>สำหรับข้อร้องเรียนให้ใช้สถิติของปีหรือรอบที่รายงานแล้ว</translation>
        </message>
        <message>
            <source>“{name}” is not evidence yet: it has no day on which it happened.</source>
            <translation>“{name}” ยังใช้เป็นหลักฐานไม่ได้ เพราะไม่มีวันที่เกิดขึ้น</translation>
        </message>
        <message>
            <source>Write the day down first.</source>
            <translation>ระบุวันที่ก่อน</translation>
        </message>
        <message>
            <source>“{name}” is not evidence yet.</source>
            <translation>“{name}” ยังใช้เป็นหลักฐานไม่ได้</translation>
        </message>
        <message>
            <source>A publicity item is evidence once it was published.</source>
            <translation>รายการประชาสัมพันธ์จะเป็นหลักฐานได้เมื่อเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>News is evidence once it was published.</source>
            <translation>ข่าวจะเป็นหลักฐานได้เมื่อเผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>A round of complaints is evidence once its figures are kept.</source>
            <translation>รอบรายงานข้อร้องเรียนจะเป็นหลักฐานได้เมื่อเก็บตัวเลขของรอบแล้ว</translation>
        </message>
        <message>
            <source>A survey is evidence once it was reported.</source>
            <translation>แบบสำรวจจะเป็นหลักฐานได้เมื่อรายงานผลแล้ว</translation>
        </message>
        <message>
            <source>A measure is evidence once it was carried out.</source>
            <translation>มาตรการจะเป็นหลักฐานได้เมื่อดำเนินการแล้ว</translation>
        </message>
        <message>
            <source>A good practice is evidence once it was chosen.</source>
            <translation>วิธีปฏิบัติที่ดีเป็นหลักฐานได้เมื่อได้รับคัดเลือกแล้ว</translation>
        </message>
        <message>
            <source>Fiscal year {year} has not begun.</source>
            <translation>ยังไม่ถึงปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>Choose another year.</source>
            <translation>เลือกปีอื่น</translation>
        </message>
        <message>
            <source>This evidence is no longer in the register.</source>
            <translation>หลักฐานนี้ไม่อยู่ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>This evidence was taken off the item already.</source>
            <translation>ถอดหลักฐานนี้ออกจากข้อแล้ว</translation>
        </message>
        <message>
            <source>Refresh the page.</source>
            <translation>เปิดหน้านี้ใหม่</translation>
        </message>
        <message>
            <source>There is no item “{code}” in the edition of this round.</source>
            <translation>ไม่มีข้อ “{code}” ในแบบประเมินของรอบนี้</translation>
        </message>
        <message>
            <source>Choose the item again.</source>
            <translation>เลือกข้อใหม่อีกครั้ง</translation>
        </message>
        <message>
            <source>This round was sent; its evidence stays as it was.</source>
            <translation>รอบนี้ส่งไปแล้ว หลักฐานของรอบคงไว้ตามที่ส่ง</translation>
        </message>
        <message>
            <source>To change it, make a revision of the round with a reason.</source>
            <translation>หากต้องการแก้ไข ให้ทำฉบับแก้ไขของรอบพร้อมเหตุผล</translation>
        </message>
        <message>
            <source>“{name}” is evidence of {count} items, for example {code} of “{round}”, and cannot go to the trash.</source>
            <translation>“{name}” เป็นหลักฐานอยู่ {count} ข้อ เช่น {code} ของ “{round}” จึงย้ายไปถังขยะไม่ได้</translation>
        </message>
        <message>
            <source>Take it off these items first, or leave it; its validity can be ended by a day instead.</source>
            <translation>ถอดออกจากข้อเหล่านี้ก่อน หรือคงไว้แล้วระบุวันสิ้นสุดการใช้แทน</translation>
        </message>
        <message>
            <source>No evidence is used in this round yet.</source>
            <translation>รอบนี้ยังไม่มีหลักฐาน</translation>
        </message>
        <message>
            <source>Put evidence to its items first.</source>
            <translation>แนบหลักฐานเข้ากับข้อก่อน</translation>
        </message>
        <message>
            <source>Evidence index</source>
            <translation>ดัชนีหลักฐาน</translation>
        </message>
        <message>
            <source>Secret: the file is not in this set</source>
            <translation>ลับ: ไม่ได้ใส่ไฟล์ไว้ในชุดนี้</translation>
        </message>
        <message>
            <source>Kept at {shelf}</source>
            <translation>เก็บที่ {shelf}</translation>
        </message>
        <message>
            <source>See the link</source>
            <translation>ดูตามลิงก์</translation>
        </message>
        <message>
            <source>No file and no shelf is written down</source>
            <translation>ไม่มีไฟล์และไม่ได้ระบุที่เก็บ</translation>
        </message>
        <message>
            <source>The file is missing</source>
            <translation>ไม่พบไฟล์</translation>
        </message>
        <message>
            <source>The file is not as it was attached</source>
            <translation>ไฟล์ไม่ตรงกับที่แนบไว้</translation>
        </message>
        <message>
            <source>Name of the item</source>
            <translation>ชื่อข้อ</translation>
        </message>
        <message>
            <source>File in this set</source>
            <translation>ไฟล์ในชุดนี้</translation>
        </message>
        <message>
            <source>Evidence of {round}</source>
            <translation>หลักฐานของ{round}</translation>
        </message>
        <message>
            <source>“{name}” was not sent yet.</source>
            <translation>“{name}” ยังไม่ได้ส่งรายงาน</translation>
        </message>
        <message>
            <source>Change it as it is: a revision is for what was sent.</source>
            <translation>แก้ไขได้ตามปกติ ฉบับแก้ไขใช้กับรอบที่ส่งแล้วเท่านั้น</translation>
        </message>
        <message>
            <source>“{name}” was corrected already by revision {number}.</source>
            <translation>“{name}” มีฉบับแก้ไขครั้งที่ {number} แล้ว</translation>
        </message>
        <message>
            <source>Open that revision: only the newest one is revised.</source>
            <translation>เปิดฉบับแก้ไขนั้น เพราะแก้ไขได้เฉพาะฉบับล่าสุด</translation>
        </message>
        <message>
            <source>“{name}” has no schools yet.</source>
            <translation>“{name}” ยังไม่มีโรงเรียน</translation>
        </message>
        <message>
            <source>Assign them on the page of the round, or name a champion of their standard or category, then hand out.</source>
            <translation>กำหนดผู้รับผิดชอบในหน้ารอบการประเมิน หรือตั้งเจ้าภาพของมาตรฐานหรือหมวดนั้น แล้วจึงมอบหมาย</translation>
        </message>
        <message>
            <source>Nobody answers yet for {count} items: {items}.</source>
            <translation>ยังไม่มีผู้รับผิดชอบ {count} ข้อ ได้แก่ {items}</translation>
        </message>
        <message>
            <source>Score them, or say that they do not apply and why, then take this step.</source>
            <translation>ให้คะแนนให้ครบ หรือระบุว่าไม่เกี่ยวข้องพร้อมเหตุผล แล้วจึงทำขั้นตอนนี้</translation>
        </message>
        <message>
            <source>{count} items are not assessed yet: {items}.</source>
            <translation>ยังไม่ได้ประเมิน {count} ข้อ ได้แก่ {items}</translation>
        </message>
        <message>
            <source>{items} and {count} more</source>
            <translation>{items} และอีก {count} ข้อ</translation>
        </message>
        <message>
            <source>“{name}” was corrected by a later revision.</source>
            <translation>“{name}” มีฉบับแก้ไขแทนแล้ว</translation>
        </message>
        <message>
            <source>Take this step with the revision.</source>
            <translation>ทำขั้นตอนนี้กับฉบับแก้ไข</translation>
        </message>
        <message>
            <source>The day lies before that of the step before.</source>
            <translation>วันที่อยู่ก่อนวันของขั้นตอนก่อนหน้า</translation>
        </message>
        <message>
            <source>This paper has no answer at all.</source>
            <translation>แบบสอบถามนี้ไม่มีคำตอบสักข้อ</translation>
        </message>
        <message>
            <source>Leave a paper that came back empty out.</source>
            <translation>แบบที่ส่งคืนโดยไม่ตอบไม่ต้องบันทึก</translation>
        </message>
        <message>
            <source>Compare it with the paper, then key it in again.</source>
            <translation>ตรวจกับแบบสอบถามแล้วบันทึกใหม่</translation>
        </message>
        <message>
            <source>This survey has no question {code}.</source>
            <translation>แบบสำรวจนี้ไม่มีข้อ {code}</translation>
        </message>
        <message>
            <source>Compare the paper with the survey.</source>
            <translation>ตรวจว่าแบบสอบถามเป็นของการสำรวจนี้</translation>
        </message>
        <message>
            <source>The answer to question {code} must be a whole number from 1 to 5.</source>
            <translation>คำตอบข้อ {code} ต้องเป็นจำนวนเต็ม 1 ถึง 5</translation>
        </message>
        <message>
            <source>“{answer}” is none of the answers to question {code}.</source>
            <translation>“{answer}” ไม่ใช่ตัวเลือกของข้อ {code}</translation>
        </message>
        <message>
            <source>The number of the paper must be a whole number from 1.</source>
            <translation>เลขที่แบบต้องเป็นจำนวนเต็มตั้งแต่ 1</translation>
        </message>
        <message>
            <source>Write a number on each paper, then type it here.</source>
            <translation>เขียนเลขที่บนแบบสอบถามทุกฉบับ แล้วกรอกเลขนั้นที่นี่</translation>
        </message>
        <message>
            <source>Paper no. {number} is keyed in already.</source>
            <translation>แบบเลขที่ {number} บันทึกไปแล้ว</translation>
        </message>
        <message>
            <source>Look at the number on the paper; open the sheet to change it.</source>
            <translation>ตรวจเลขที่บนแบบ หากจะแก้ไขให้เปิดแบบเลขที่นั้น</translation>
        </message>
        <message>
            <source>This survey is keyed in only once.</source>
            <translation>แบบสำรวจนี้บันทึกครั้งเดียว</translation>
        </message>
        <message>
            <source>Tick “Every sheet is keyed in twice” in the survey first.</source>
            <translation>ทำเครื่องหมาย “บันทึกแบบทุกฉบับสองครั้ง” ในแบบสำรวจก่อน</translation>
        </message>
        <message>
            <source>Paper no. {number} was not keyed in the first time yet.</source>
            <translation>แบบเลขที่ {number} ยังไม่ได้บันทึกครั้งแรก</translation>
        </message>
        <message>
            <source>Look at the number on the paper, or key it in as the first entry.</source>
            <translation>ตรวจเลขที่บนแบบ หรือบันทึกเป็นครั้งแรกก่อน</translation>
        </message>
        <message>
            <source>The group of the respondent is still missing.</source>
            <translation>ยังไม่ได้เลือกกลุ่มผู้ตอบ</translation>
        </message>
        <message>
            <source>Choose one of the groups of this survey.</source>
            <translation>เลือกกลุ่มผู้ตอบที่กำหนดไว้ในแบบสำรวจ</translation>
        </message>
        <message>
            <source>This survey does not ask that group.</source>
            <translation>แบบสำรวจนี้ไม่ได้สอบถามกลุ่มนั้น</translation>
        </message>
        <message>
            <source>“{name}” is not open for answers: {status}.</source>
            <translation>“{name}” ไม่ได้เปิดรับคำตอบ (สถานะ {status})</translation>
        </message>
        <message>
            <source>Open it for answers first, then key the papers in.</source>
            <translation>เปิดรับคำตอบก่อน แล้วจึงบันทึก</translation>
        </message>
        <message>
            <source>This sheet is no longer there.</source>
            <translation>ไม่พบแบบฉบับนี้แล้ว</translation>
        </message>
        <message>
            <source>{survey}, paper no. {number}</source>
            <translation>{survey} แบบเลขที่ {number}</translation>
        </message>
        <message>
            <source>The questions stay as they are: papers are keyed in already.</source>
            <translation>เปลี่ยนชุดข้อคำถามไม่ได้ เพราะบันทึกแบบสอบถามไปแล้ว</translation>
        </message>
        <message>
            <source>Make a new survey for other questions.</source>
            <translation>หากใช้ข้อคำถามชุดอื่นให้สร้างแบบสำรวจใหม่</translation>
        </message>
        <message>
            <source>The group “{group}” stands twice in the survey.</source>
            <translation>กลุ่ม “{group}” ซ้ำกันในแบบสำรวจ</translation>
        </message>
        <message>
            <source>Put its numbers into one line.</source>
            <translation>รวมจำนวนไว้ในบรรทัดเดียว</translation>
        </message>
        <message>
            <source>“{name}” is no survey.</source>
            <translation>“{name}” ไม่ใช่กรอบของแบบสำรวจ</translation>
        </message>
        <message>
            <source>Choose the questions of a survey.</source>
            <translation>เลือกชุดข้อคำถามของแบบสำรวจ</translation>
        </message>
        <message>
            <source>The questions “{name}” are still a draft.</source>
            <translation>ชุดข้อคำถาม “{name}” ยังเป็นฉบับร่าง</translation>
        </message>
        <message>
            <source>Publish the framework first: then the questions stay as they are printed.</source>
            <translation>เผยแพร่กรอบก่อน เพื่อให้ข้อคำถามตรงกับแบบที่พิมพ์</translation>
        </message>
        <message>
            <source>“{name}” asks nothing.</source>
            <translation>“{name}” ยังไม่มีข้อคำถาม</translation>
        </message>
        <message>
            <source>Write questions into the framework first.</source>
            <translation>เพิ่มข้อคำถามในกรอบก่อน</translation>
        </message>
        <message>
            <source>No paper of “{name}” is keyed in yet.</source>
            <translation>ยังไม่ได้บันทึกแบบสอบถามของ “{name}”</translation>
        </message>
        <message>
            <source>Open it for answers again and key the papers in.</source>
            <translation>เปิดรับคำตอบอีกครั้งแล้วบันทึกแบบสอบถาม</translation>
        </message>
        <message>
            <source>{count} papers of “{name}” are keyed in only once (the first is no. {number}).</source>
            <translation>แบบสอบถามของ “{name}” {count} ฉบับบันทึกเพียงครั้งเดียว (ฉบับแรกเลขที่ {number})</translation>
        </message>
        <message>
            <source>Open it for answers again and key them in the second time.</source>
            <translation>เปิดรับคำตอบอีกครั้งแล้วบันทึกครั้งที่สองให้ครบ</translation>
        </message>
        <message>
            <source>{count} answers of “{name}” differ between the two entries (the first on paper no. {number}).</source>
            <translation>คำตอบของ “{name}” จากการบันทึกสองครั้งต่างกัน {count} ข้อ (แรกสุดอยู่ที่แบบเลขที่ {number})</translation>
        </message>
        <message>
            <source>Open it for answers again and settle them.</source>
            <translation>เปิดรับคำตอบอีกครั้งแล้วตรวจเทียบให้ตรงกัน</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>ยังไม่ได้บันทึก</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>บันทึกแล้ว {time}</translation>
        </message>
        <message>
            <source>No longer valid</source>
            <translation>หมดอายุแล้ว</translation>
        </message>
        <message>
            <source>Has a file</source>
            <translation>มีไฟล์</translation>
        </message>
        <message>
            <source>On the shelf</source>
            <translation>มีที่เก็บ</translation>
        </message>
        <message>
            <source>Has a link</source>
            <translation>มีลิงก์</translation>
        </message>
        <message>
            <source>No file yet</source>
            <translation>ยังไม่มีไฟล์</translation>
        </message>
        <message>
            <source>Choose from the register …</source>
            <translation>เลือกจากทะเบียน…</translation>
        </message>
        <message>
            <source>Add evidence …</source>
            <translation>เพิ่มหลักฐาน…</translation>
        </message>
        <message>
            <source>Evidence of the item</source>
            <translation>หลักฐานของข้อนี้</translation>
        </message>
        <message>
            <source>Code (evidence table)</source>
            <translation>รหัส</translation>
        </message>
        <message>
            <source>State (evidence)</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Evidence {count}</source>
            <translation>หลักฐาน {count} รายการ</translation>
        </message>
        <message>
            <source>Drag files here</source>
            <translation>ลากไฟล์มาวางที่นี่ได้</translation>
        </message>
        <message>
            <source>Open the file or the record</source>
            <translation>เปิดไฟล์หรือรายการ</translation>
        </message>
        <message>
            <source>Edit the evidence …</source>
            <translation>แก้ไขหลักฐาน…</translation>
        </message>
        <message>
            <source>Take it out of this item</source>
            <translation>นำออกจากข้อนี้</translation>
        </message>
        <message>
            <source>A Approach</source>
            <translation>แนวทาง (A)</translation>
        </message>
        <message>
            <source>D Deployment</source>
            <translation>ถ่ายทอด/นำไปปฏิบัติ (D)</translation>
        </message>
        <message>
            <source>L Learning</source>
            <translation>เรียนรู้ (L)</translation>
        </message>
        <message>
            <source>I Integration</source>
            <translation>บูรณาการ (I)</translation>
        </message>
        <message>
            <source>Le Level</source>
            <translation>ระดับผลการดำเนินการ (L)</translation>
        </message>
        <message>
            <source>T Trend</source>
            <translation>แนวโน้ม (T)</translation>
        </message>
        <message>
            <source>C Comparison</source>
            <translation>เปรียบเทียบ (C)</translation>
        </message>
        <message>
            <source>Type a number from 0 to 100.</source>
            <translation>กรอกตัวเลข 0 ถึง 100</translation>
        </message>
        <message>
            <source>Per cent of the item</source>
            <translation>ร้อยละของหัวข้อ</translation>
        </message>
        <message>
            <source>Bands in per cent: {bands}; the item goes in steps of 5.</source>
            <translation>ช่วงร้อยละ {bands} ร้อยละของหัวข้อให้ทีละ 5</translation>
        </message>
        <message>
            <source>Mean of the factors {percent}: use it</source>
            <translation>ค่าเฉลี่ยของปัจจัย {percent}: ใช้ค่านี้</translation>
        </message>
        <message>
            <source>Copy last year's words</source>
            <translation>คัดลอกข้อความปีก่อน</translation>
        </message>
        <message>
            <source>Close last year's answer</source>
            <translation>ปิดคำตอบปีก่อน</translation>
        </message>
        <message>
            <source>Nothing was written to this item then.</source>
            <translation>รอบก่อนยังไม่ได้เขียนข้อนี้ไว้</translation>
        </message>
        <message>
            <source>Show the chart</source>
            <translation>แสดงแผนภูมิ</translation>
        </message>
        <message>
            <source>Assessed {done} of {of} items</source>
            <translation>ประเมินแล้ว {done} จาก {of} ข้อ</translation>
        </message>
        <message>
            <source>{done} of {of} items (short)</source>
            <translation>{done} จาก {of} ข้อ</translation>
        </message>
        <message>
            <source>Fold the chart</source>
            <translation>ซ่อนแผนภูมิ</translation>
        </message>
        <message>
            <source>Per cent of each section</source>
            <translation>ร้อยละของแต่ละมาตรฐานหรือหมวด</translation>
        </message>
        <message>
            <source>Section (chart)</source>
            <translation>มาตรฐาน/หมวด</translation>
        </message>
        <message>
            <source>This round</source>
            <translation>รอบนี้</translation>
        </message>
        <message>
            <source>Answered for</source>
            <translation>ผู้รับการประเมิน</translation>
        </message>
        <message>
            <source>Item (evidence)</source>
            <translation>ข้อประเมิน</translation>
        </message>
        <message>
            <source>For one checkpoint alone</source>
            <translation>เฉพาะประเด็นพิจารณา</translation>
        </message>
        <message>
            <source>The office itself</source>
            <translation>สำนักงาน</translation>
        </message>
        <message>
            <source>There is no round that is still worked on. Begin a round first.</source>
            <translation>ยังไม่มีรอบประเมินที่กำลังดำเนินการ ให้เริ่มรอบก่อน</translation>
        </message>
        <message>
            <source>It stays one piece of evidence, however many items it serves.</source>
            <translation>หลักฐานหนึ่งรายการใช้กับข้อประเมินได้หลายข้อ โดยเก็บไว้ที่เดียว</translation>
        </message>
        <message>
            <source>Use {what} for an item</source>
            <translation>ใช้ {what} กับข้อประเมิน</translation>
        </message>
        <message>
            <source>Use for this item</source>
            <translation>ใช้กับข้อนี้</translation>
        </message>
        <message>
            <source>{what} is evidence of {code} now</source>
            <translation>ใช้ {what} เป็นหลักฐานของข้อ {code} แล้ว</translation>
        </message>
        <message>
            <source>With secret files</source>
            <translation>รวมไฟล์ลับ</translation>
        </message>
        <message>
            <source>The files lie in folders by item, with an index in Excel and in plain text. Secret ones stay out and are named in the index.</source>
            <translation>ไฟล์แยกโฟลเดอร์ตามข้อประเมิน มีบัญชีหลักฐานเป็น Excel และข้อความ ไฟล์ลับไม่รวมในชุด แต่มีชื่อในบัญชี</translation>
        </message>
        <message>
            <source>Evidence of a round as a zip</source>
            <translation>หลักฐานของรอบเป็นไฟล์ zip</translation>
        </message>
        <message>
            <source>Choose where …</source>
            <translation>เลือกที่เก็บ…</translation>
        </message>
        <message>
            <source>Evidence {round}</source>
            <translation>หลักฐาน {round}</translation>
        </message>
        <message>
            <source>Zip (*.zip)</source>
            <translation>ไฟล์ zip (*.zip)</translation>
        </message>
        <message>
            <source>Writing {name} …</source>
            <translation>กำลังเขียน {name}…</translation>
        </message>
        <message>
            <source>Stopped; no file was written</source>
            <translation>หยุดแล้ว ไม่มีไฟล์ถูกเขียน</translation>
        </message>
        <message>
            <source>{files} files of {pieces} pieces of evidence are in {name}.</source>
            <translation>{name} มี {files} ไฟล์ จากหลักฐาน {pieces} รายการ</translation>
        </message>
        <message>
            <source>{count} secret pieces stayed out.</source>
            <translation>ไม่รวมหลักฐานลับ {count} รายการ</translation>
        </message>
        <message>
            <source>{count} more files are missing or changed; the index names them.</source>
            <translation>มีไฟล์ที่ไม่พบหรือถูกเปลี่ยนอีก {count} ไฟล์ ดูชื่อในบัญชี</translation>
        </message>
        <message>
            <source>Note (evidence)</source>
            <translation>หมายเหตุ</translation>
        </message>
        <message>
            <source>As it was attached</source>
            <translation>ตรงกับที่แนบ</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>ไม่พบไฟล์</translation>
        </message>
        <message>
            <source>Changed outside the program</source>
            <translation>ถูกเปลี่ยนนอกโปรแกรม</translation>
        </message>
        <message>
            <source>Being checked …</source>
            <translation>กำลังตรวจ…</translation>
        </message>
        <message>
            <source>Used for ({count})</source>
            <translation>ใช้กับ ({count} ข้อ)</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Proves the time</source>
            <translation>ช่วงเวลาที่พิสูจน์</translation>
        </message>
        <message>
            <source>{day}, expired</source>
            <translation>{day} หมดอายุแล้ว</translation>
        </message>
        <message>
            <source>and {count} more items</source>
            <translation>และอีก {count} ข้อ</translation>
        </message>
        <message>
            <source>No item yet</source>
            <translation>ยังไม่ได้ใช้กับข้อใด</translation>
        </message>
        <message>
            <source>Attached to the record it comes from</source>
            <translation>แนบอยู่กับรายการต้นทาง</translation>
        </message>
        <message>
            <source>Use for an item …</source>
            <translation>ใช้กับข้อประเมิน…</translation>
        </message>
        <message>
            <source>Open where it comes from</source>
            <translation>เปิดรายการต้นทาง</translation>
        </message>
        <message>
            <source>Evidence of a round as a zip …</source>
            <translation>หลักฐานของรอบเป็น zip…</translation>
        </message>
        <message>
            <source>Check the files of all evidence</source>
            <translation>ตรวจไฟล์หลักฐานทั้งหมด</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>ยังไม่มีหลักฐาน</translation>
        </message>
        <message>
            <source>One register for all instruments: each piece is kept once, with the day it happened and the time it proves, and serves as many items as it can.</source>
            <translation>ทะเบียนเดียวสำหรับทุกเครื่องมือ หลักฐานแต่ละรายการเก็บครั้งเดียว ระบุวันที่เกิดและช่วงเวลาที่พิสูจน์ และใช้ได้กับหลายข้อ</translation>
        </message>
        <message>
            <source>Add the first piece of evidence</source>
            <translation>เพิ่มหลักฐานแรก</translation>
        </message>
        <message>
            <source>The office's list of evidence from Excel</source>
            <translation>บัญชีหลักฐานของสำนักงานจาก Excel</translation>
        </message>
        <message>
            <source>Code, name, holder, shelf  (Ctrl+F)</source>
            <translation>รหัส ชื่อ ผู้เก็บ ที่เก็บ  (Ctrl+F)</translation>
        </message>
        <message>
            <source>This piece was typed in by itself; it comes from no other record.</source>
            <translation>หลักฐานนี้บันทึกเอง ไม่ได้มาจากรายการอื่น</translation>
        </message>
        <message>
            <source>Checking the files of all evidence …</source>
            <translation>กำลังตรวจไฟล์หลักฐานทั้งหมด…</translation>
        </message>
        <message>
            <source>Every file of the evidence is there and as it was attached.</source>
            <translation>ไฟล์หลักฐานอยู่ครบและตรงกับที่แนบทุกไฟล์</translation>
        </message>
        <message>
            <source>Show the first</source>
            <translation>ดูรายการแรก</translation>
        </message>
        <message>
            <source>How and why it works</source>
            <translation>วิธีการและความสำเร็จ</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>เจ้าของผลงาน</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>ผลการคัดเลือก</translation>
        </message>
        <message>
            <source>Make it evidence</source>
            <translation>ใช้เป็นหลักฐาน</translation>
        </message>
        <message>
            <source>No good practice yet</source>
            <translation>ยังไม่มีวิธีปฏิบัติที่ดี</translation>
        </message>
        <message>
            <source>Schools and groups propose what works; the committee chooses and says why. Those of the office stand in its SAR, those of schools are made known.</source>
            <translation>สถานศึกษาและกลุ่มงานเสนอผลงาน คณะกรรมการคัดเลือกพร้อมเหตุผล ผลงานของสำนักงานอยู่ใน SAR ของสถานศึกษานำไปเผยแพร่</translation>
        </message>
        <message>
            <source>Add the first practice</source>
            <translation>เพิ่มวิธีปฏิบัติแรก</translation>
        </message>
        <message>
            <source>The practice stands in the evidence register now.</source>
            <translation>บันทึกวิธีปฏิบัตินี้ในทะเบียนหลักฐานแล้ว</translation>
        </message>
        <message>
            <source>Practice (page)</source>
            <translation>วิธีปฏิบัติ</translation>
        </message>
        <message>
            <source>Advice and next visit</source>
            <translation>ข้อเสนอแนะและนัดครั้งต่อไป</translation>
        </message>
        <message>
            <source>Next visit to this school …</source>
            <translation>นิเทศสถานศึกษานี้ครั้งต่อไป…</translation>
        </message>
        <message>
            <source>Open the school</source>
            <translation>เปิดสถานศึกษา</translation>
        </message>
        <message>
            <source>No visit written down yet</source>
            <translation>ยังไม่มีบันทึกการนิเทศ</translation>
        </message>
        <message>
            <source>Each visit keeps the school, the topic, who went, what was found and what was advised. Visits stand beside the school's own assessment when schools are compared.</source>
            <translation>แต่ละครั้งบันทึกสถานศึกษา ประเด็น ผู้นิเทศ สิ่งที่พบ และข้อเสนอแนะ การนิเทศแสดงคู่กับผลประเมินตนเองเมื่อเปรียบเทียบสถานศึกษา</translation>
        </message>
        <message>
            <source>Add the first visit</source>
            <translation>เพิ่มการนิเทศแรก</translation>
        </message>
        <message>
            <source>Visit and findings</source>
            <translation>การนิเทศและสิ่งที่พบ</translation>
        </message>
        <message>
            <source>Papers that came back and satisfaction of each group</source>
            <translation>จำนวนแบบสอบถามที่ตอบกลับและความพึงพอใจรายกลุ่ม</translation>
        </message>
        <message>
            <source>{count} answers were keyed in differently the two times and are not settled yet; the first entry is counted.</source>
            <translation>มีคำตอบ {count} ข้อที่บันทึกสองครั้งไม่ตรงกันและยังไม่ได้ตัดสิน จึงนับตามการบันทึกครั้งแรก</translation>
        </message>
        <message>
            <source>All respondents</source>
            <translation>ผู้ตอบทั้งหมด</translation>
        </message>
        <message>
            <source>Figures kept when it was reported</source>
            <translation>ตัวเลขที่เก็บไว้เมื่อรายงานผล</translation>
        </message>
        <message>
            <source>Figures as of {date}</source>
            <translation>ตัวเลข ณ วันที่ {date}</translation>
        </message>
        <message>
            <source>Questions: {name} ({edition})</source>
            <translation>ข้อคำถาม: {name} (รุ่น {edition})</translation>
        </message>
        <message>
            <source>Time of the survey</source>
            <translation>ช่วงเวลาสำรวจ</translation>
        </message>
        <message>
            <source>Population and papers</source>
            <translation>ประชากรและแบบสอบถาม</translation>
        </message>
        <message>
            <source>N = {population}, papers {sheets}</source>
            <translation>N = {population} ตอบกลับ {sheets} ชุด</translation>
        </message>
        <message>
            <source>Satisfaction of all</source>
            <translation>ความพึงพอใจรวม</translation>
        </message>
        <message>
            <source>mean {mean} ({label}), {percent} per cent</source>
            <translation>ค่าเฉลี่ย {mean} ({label}) ร้อยละ {percent}</translation>
        </message>
        <message>
            <source>x̄ mean of the answers 1–5; S.D. with N−1; per cent = mean ÷ 5 × 100; blank answers are not counted. The mean is rounded to two decimals, halves up, before it is called by: {bands}.</source>
            <translation>x̄ คือค่าเฉลี่ยของคำตอบ 1–5 · S.D. คำนวณด้วย N−1 · ร้อยละ = ค่าเฉลี่ย ÷ 5 × 100 · ข้อที่ไม่ตอบไม่นับ · แปลผลจากค่าเฉลี่ยที่ปัดเป็นทศนิยม 2 ตำแหน่งแล้ว (0.005 ปัดขึ้น) ตามเกณฑ์ {bands}</translation>
        </message>
        <message>
            <source>Sample needed (n)</source>
            <translation>ขั้นต่ำตามสูตร (n)</translation>
        </message>
        <message>
            <source>Papers that came back</source>
            <translation>ตอบกลับ (ชุด)</translation>
        </message>
        <message>
            <source>Mean of each part</source>
            <translation>ค่าเฉลี่ยรายด้าน (x̄)</translation>
        </message>
        <message>
            <source>Mean of all</source>
            <translation>x̄ รวม</translation>
        </message>
        <message>
            <source>Level (survey)</source>
            <translation>แปลผล</translation>
        </message>
        <message>
            <source>Groups (survey)</source>
            <translation>รายกลุ่ม</translation>
        </message>
        <message>
            <source>No paper has been keyed in yet</source>
            <translation>ยังไม่มีแบบสอบถามที่บันทึก</translation>
        </message>
        <message>
            <source>Per cent of the answers</source>
            <translation>ร้อยละของคำตอบ</translation>
        </message>
        <message>
            <source>Together (part)</source>
            <translation>รวมด้าน</translation>
        </message>
        <message>
            <source>All parts</source>
            <translation>รวมทุกด้าน</translation>
        </message>
        <message>
            <source>Satisfaction: {group} ({count} papers)</source>
            <translation>ความพึงพอใจ: {group} ({count} ชุด)</translation>
        </message>
        <message>
            <source>General data of the respondents</source>
            <translation>ข้อมูลทั่วไปของผู้ตอบ</translation>
        </message>
        <message>
            <source>Not satisfied (persons)</source>
            <translation>ไม่พึงพอใจ (คน)</translation>
        </message>
        <message>
            <source>Dissatisfaction and its reasons</source>
            <translation>ความไม่พึงพอใจและเหตุผล</translation>
        </message>
        <message>
            <source>Nobody was dissatisfied with anything</source>
            <translation>ไม่มีผู้ไม่พึงพอใจ</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>ข้อความที่เขียน</translation>
        </message>
        <message>
            <source>Comments and suggestions</source>
            <translation>ข้อคิดเห็นและข้อเสนอแนะ</translation>
        </message>
        <message>
            <source>Nothing was written</source>
            <translation>ไม่มีข้อความ</translation>
        </message>
        <message>
            <source>Working of the sample</source>
            <translation>วิธีคำนวณ</translation>
        </message>
        <message>
            <source>Formula of Taro Yamane: n = N ÷ (1 + N × e²), with an error of e = {error}; the result is rounded up to a whole person in each group.</source>
            <translation>สูตรของ Taro Yamane: n = N ÷ (1 + N × e²) ที่ค่าความคลาดเคลื่อน e = {error} ปัดขึ้นเป็นจำนวนเต็มในแต่ละกลุ่ม</translation>
        </message>
        <message>
            <source>No group has been written down for this survey yet</source>
            <translation>ยังไม่ได้กำหนดกลุ่มผู้ตอบของแบบสำรวจนี้</translation>
        </message>
        <message>
            <source>“{name}” has indicators already.</source>
            <translation>“{name}” มีตัวชี้วัดแล้ว</translation>
        </message>
        <message>
            <source>Open them, or choose others in the form of the agreement.</source>
            <translation>เปิดดูตัวชี้วัด หรือเลือกชุดอื่นในแบบฟอร์มคำรับรอง</translation>
        </message>
        <message>
            <source>Indicators of “{agreement}”</source>
            <translation>ตัวชี้วัด “{agreement}”</translation>
        </message>
        <message>
            <source>The example of indicators is no longer in the register.</source>
            <translation>ไม่พบชุดตัวชี้วัดตัวอย่างในทะเบียน</translation>
        </message>
        <message>
            <source>Bring it back from the trash, or choose a framework in the form of the agreement.</source>
            <translation>กู้คืนจากถังขยะ หรือเลือกกรอบในแบบฟอร์มคำรับรอง</translation>
        </message>
        <message>
            <source>“{name}” has no indicators yet.</source>
            <translation>“{name}” ยังไม่มีตัวชี้วัด</translation>
        </message>
        <message>
            <source>Make them from the example, or choose a framework in the form of the agreement.</source>
            <translation>ทำสำเนาจากชุดตัวอย่าง หรือเลือกกรอบในแบบฟอร์มคำรับรอง</translation>
        </message>
        <message>
            <source>The indicators “{name}” are not published yet.</source>
            <translation>ยังไม่ได้ประกาศใช้ตัวชี้วัด “{name}”</translation>
        </message>
        <message>
            <source>Publish them first; a round goes by a published edition.</source>
            <translation>ประกาศใช้ก่อน เพราะรอบประเมินใช้กรอบที่ประกาศแล้วเท่านั้น</translation>
        </message>
        <message>
            <source>This agreement is no longer in the register.</source>
            <translation>ไม่มีคำรับรองนี้ในทะเบียนแล้ว</translation>
        </message>
        <message>
            <source>Keep the level, cut to the new scale</source>
            <translation>คงระดับเดิม ตัดให้อยู่ในช่วงคะแนนใหม่</translation>
        </message>
        <message>
            <source>Scale the level to the new scale</source>
            <translation>ปรับระดับตามสัดส่วนของช่วงคะแนนใหม่</translation>
        </message>
        <message>
            <source>Carry the words, score anew</source>
            <translation>ยกเฉพาะข้อความ ให้คะแนนใหม่</translation>
        </message>
        <message>
            <source>Item {code} is not in “{edition}”.</source>
            <translation>ไม่มีข้อ {code} ใน “{edition}”</translation>
        </message>
        <message>
            <source>Choose an item of this edition.</source>
            <translation>เลือกข้อที่มีในกรอบรุ่นนี้</translation>
        </message>
        <message>
            <source>Two items are mapped to item {code}.</source>
            <translation>มีสองข้อที่จับคู่กับข้อ {code}</translation>
        </message>
        <message>
            <source>Choose the one its answer is carried from.</source>
            <translation>เลือกข้อเดียวที่จะยกคำตอบมา</translation>
        </message>
        <message>
            <source>A round is not carried to itself.</source>
            <translation>ยกคำตอบไปใส่รอบเดียวกันไม่ได้</translation>
        </message>
        <message>
            <source>Choose another round.</source>
            <translation>เลือกรอบอื่น</translation>
        </message>
        <message>
            <source>No item of the new edition is mapped to it.</source>
            <translation>ไม่มีข้อในกรอบรุ่นใหม่ที่จับคู่ไว้</translation>
        </message>
        <message>
            <source>It is answered in the new round already.</source>
            <translation>มีคำตอบในรอบใหม่อยู่แล้ว</translation>
        </message>
        <message>
            <source>It is scored in another way: its score is not carried.</source>
            <translation>วิธีให้คะแนนต่างกัน จึงไม่ยกคะแนน</translation>
        </message>
        <message>
            <source>Checkpoint {code} is not in the new edition.</source>
            <translation>ไม่มีประเด็น {code} ในกรอบรุ่นใหม่</translation>
        </message>
        <message>
            <source>It is measured in another unit or direction: the value is not carried.</source>
            <translation>หน่วยวัดหรือทิศทางต่างกัน จึงไม่ยกค่าที่วัดได้</translation>
        </message>
        <message>
            <source>The results by month belong to their own year.</source>
            <translation>ผลรายเดือนเป็นของปีเดิม จึงไม่ยกไป</translation>
        </message>
        <message>
            <source>Measure {code} is not in the new edition.</source>
            <translation>ไม่มีตัววัด {code} ในกรอบรุ่นใหม่</translation>
        </message>
        <message>
            <source>The program knows nothing of item {code}.</source>
            <translation>โปรแกรมไม่มีข้อมูลสำหรับข้อ {code}</translation>
        </message>
        <message>
            <source>Fill it in by hand.</source>
            <translation>กรอกข้อมูลเอง</translation>
        </message>
        <message>
            <source>Complaints received {span}:</source>
            <translation>เรื่องร้องเรียนที่รับ {span}</translation>
        </message>
        <message>
            <source>{month} {year}: {received} received, {done} settled, {left} being worked on</source>
            <translation>{month} {year} รับ {received} เรื่อง ยุติ {done} เรื่อง อยู่ระหว่างดำเนินการ {left} เรื่อง</translation>
        </message>
        <message>
            <source>Complaints {span}: {count} received, {done} settled</source>
            <translation>เรื่องร้องเรียน {span} รับ {count} เรื่อง ยุติแล้ว {done} เรื่อง</translation>
        </message>
        <message>
            <source>There was no complaint in this time.</source>
            <translation>ไม่มีเรื่องร้องเรียนในช่วงเวลานี้</translation>
        </message>
        <message>
            <source>Statistics of complaints of fiscal year {year}</source>
            <translation>สถิติเรื่องร้องเรียน ปีงบประมาณ {year}</translation>
        </message>
        <message>
            <source>No survey of fiscal year {year} is analysed yet.</source>
            <translation>ยังไม่มีแบบสำรวจของปีงบประมาณ {year} ที่วิเคราะห์แล้ว</translation>
        </message>
        <message>
            <source>Analyse the survey first, then fill the item.</source>
            <translation>วิเคราะห์ผลสำรวจก่อน แล้วจึงเติมข้อนี้</translation>
        </message>
        <message>
            <source>The survey “{name}” has no answers yet.</source>
            <translation>แบบสำรวจ “{name}” ยังไม่มีคำตอบ</translation>
        </message>
        <message>
            <source>Key in the papers first.</source>
            <translation>บันทึกแบบสอบถามก่อน</translation>
        </message>
        <message>
            <source>Survey “{name}”: {count} answers, mean {mean} of 5 ({label}), {percent} per cent</source>
            <translation>แบบสำรวจ “{name}” ผู้ตอบให้คะแนน {count} รายการ ค่าเฉลี่ย {mean} จาก 5 (ระดับ{label}) คิดเป็นร้อยละ {percent}</translation>
        </message>
        <message>
            <source>The catalogue of services is empty.</source>
            <translation>ยังไม่มีงานบริการในบัญชี</translation>
        </message>
        <message>
            <source>Write the services down first, in the tab of complaints.</source>
            <translation>บันทึกงานบริการในแท็บเรื่องร้องเรียนก่อน</translation>
        </message>
        <message>
            <source>The manual of services holds {count} services, {timed} of them with a time to be finished in, {announced} announced.</source>
            <translation>คู่มือการให้บริการมี {count} งาน กำหนดระยะเวลาแล้วเสร็จ {timed} งาน ประกาศแล้ว {announced} งาน</translation>
        </message>
        <message>
            <source>Publicity {span}: {planned} items planned, {done} published, {on_time} of them on time; {news} pieces of news published</source>
            <translation>การประชาสัมพันธ์ {span} วางแผน {planned} รายการ เผยแพร่แล้ว {done} รายการ ตรงเวลา {on_time} รายการ เผยแพร่ข่าว {news} เรื่อง</translation>
        </message>
        <message>
            <source>{networks} networks with {members} partners; {activities} activities {span} with {people} participants</source>
            <translation>เครือข่าย {networks} เครือข่าย สมาชิก {members} แห่ง กิจกรรม {activities} ครั้ง {span} ผู้เข้าร่วม {people} คน</translation>
        </message>
        <message>
            <source>Compare the two entries: {name}</source>
            <translation>เทียบการบันทึกสองครั้ง: {name}</translation>
        </message>
        <message>
            <source>Paper (number)</source>
            <translation>เลขที่</translation>
        </message>
        <message>
            <source>Question (number)</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <source>Question (words)</source>
            <translation>ข้อคำถาม</translation>
        </message>
        <message>
            <source>Answer (paper)</source>
            <translation>คำตอบ</translation>
        </message>
        <message>
            <source>First entry</source>
            <translation>บันทึกครั้งที่ 1</translation>
        </message>
        <message>
            <source>Second entry</source>
            <translation>บันทึกครั้งที่ 2</translation>
        </message>
        <message>
            <source>Answers that differ</source>
            <translation>คำตอบที่ต่างกัน</translation>
        </message>
        <message>
            <source>The first is right</source>
            <translation>ใช้ครั้งที่ 1</translation>
        </message>
        <message>
            <source>The second is right</source>
            <translation>ใช้ครั้งที่ 2</translation>
        </message>
        <message>
            <source>Type what is on the paper …</source>
            <translation>กรอกตามกระดาษ …</translation>
        </message>
        <message>
            <source>Group of who answered (paper)</source>
            <translation>กลุ่มผู้ตอบ</translation>
        </message>
        <message>
            <source>Answers (paper)</source>
            <translation>คำตอบในแบบ</translation>
        </message>
        <message>
            <source>blank (paper)</source>
            <translation>ไม่ตอบ</translation>
        </message>
        <message>
            <source>{count} answers differ · {once} papers keyed in only once</source>
            <translation>ต่างกัน {count} ข้อ · บันทึกครั้งเดียว {once} ฉบับ</translation>
        </message>
        <message>
            <source>The two entries agree in every answer of the papers keyed in twice.</source>
            <translation>แบบที่บันทึกสองครั้งแล้วตรงกันทุกข้อ</translation>
        </message>
        <message>
            <source>Paper no. {number}: settled (Ctrl+Z takes it back)</source>
            <translation>แบบเลขที่ {number} ตรงกันแล้ว (ย้อนกลับได้ด้วย Ctrl+Z)</translation>
        </message>
        <message>
            <source>First entry: {first}. Second entry: {second}.</source>
            <translation>ครั้งที่ 1: {first}  ครั้งที่ 2: {second}</translation>
        </message>
        <message>
            <source>Paper no. {number}, {question}</source>
            <translation>แบบเลขที่ {number} {question}</translation>
        </message>
        <message>
            <source>On the paper</source>
            <translation>ตามกระดาษ</translation>
        </message>
        <message>
            <source>Take it (paper)</source>
            <translation>ใช้คำตอบนี้</translation>
        </message>
        <message>
            <source>Answers of the paper</source>
            <translation>คำตอบในแบบสอบถาม</translation>
        </message>
        <message>
            <source>1–5 answer, 0 or space blank</source>
            <translation>1–5 ตอบ · 0 หรือเว้นวรรค ไม่ตอบ</translation>
        </message>
        <message>
            <source>Type the words, then Enter; nothing written: Enter</source>
            <translation>พิมพ์ข้อความแล้วกด Enter · ไม่ได้เขียนกด Enter ผ่าน</translation>
        </message>
        <message>
            <source>0 blank (paper)</source>
            <translation>0 ไม่ตอบ</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>ลดลง</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>ดีขึ้น</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>เท่าเดิม</translation>
        </message>
        <message>
            <source>New in the later round</source>
            <translation>ข้อใหม่</translation>
        </message>
        <message>
            <source>Not in the later round</source>
            <translation>ไม่มีในรอบหลัง</translation>
        </message>
        <message>
            <source>Cannot be compared yet</source>
            <translation>ยังเทียบไม่ได้</translation>
        </message>
        <message>
            <source>worse by {size}</source>
            <translation>ลดลง {size}</translation>
        </message>
        <message>
            <source>better by {size}</source>
            <translation>ดีขึ้น {size}</translation>
        </message>
        <message>
            <source>Rounds compared</source>
            <translation>เปรียบเทียบรอบประเมิน</translation>
        </message>
        <message>
            <source>Earlier round</source>
            <translation>รอบก่อน</translation>
        </message>
        <message>
            <source>Later round</source>
            <translation>รอบหลัง</translation>
        </message>
        <message>
            <source>Change places (Ctrl+Shift+X)</source>
            <translation>สลับรอบ (Ctrl+Shift+X)</translation>
        </message>
        <message>
            <source>level</source>
            <translation>ระดับ</translation>
        </message>
        <message>
            <source>ticks</source>
            <translation>ประเด็นที่เลือก</translation>
        </message>
        <message>
            <source>result (number)</source>
            <translation>ผลที่วัดได้</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>ตัวเลข</translation>
        </message>
        <message>
            <source>words</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>people</source>
            <translation>ผู้รับผิดชอบ</translation>
        </message>
        <message>
            <source>link</source>
            <translation>ลิงก์</translation>
        </message>
        <message>
            <source>Which item becomes which</source>
            <translation>การจับคู่ข้อ</translation>
        </message>
        <message>
            <source>Item of the round</source>
            <translation>ข้อในรอบเดิม</translation>
        </message>
        <message>
            <source>Score (item)</source>
            <translation>คะแนน</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>ยกไปข้อ</translation>
        </message>
        <message>
            <source>– not carried –</source>
            <translation>– ไม่ยก –</translation>
        </message>
        <message>
            <source>Carried</source>
            <translation>สิ่งที่ยกไป</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Left out, and why</source>
            <translation>สิ่งที่ไม่ยก และเหตุผล</translation>
        </message>
        <message>
            <source>Carry answers to another round</source>
            <translation>ยกคำตอบไปอีกรอบ</translation>
        </message>
        <message>
            <source>To the round</source>
            <translation>ยกไปรอบ</translation>
        </message>
        <message>
            <source>Rule for scores</source>
            <translation>วิธียกคะแนน</translation>
        </message>
        <message>
            <source>Keep the mapping</source>
            <translation>บันทึกการจับคู่</translation>
        </message>
        <message>
            <source>Carry the answers</source>
            <translation>ยกคำตอบ</translation>
        </message>
        <message>
            <source>Enter: choose what it becomes · Delete: do not carry</source>
            <translation>Enter เลือกข้อที่จะยกไป · Delete ไม่ยก</translation>
        </message>
        <message>
            <source>Carry the answers of “{round}”</source>
            <translation>ยกคำตอบของ “{round}”</translation>
        </message>
        <message>
            <source>There is no open round to carry them to. Begin the new round first.</source>
            <translation>ยังไม่มีรอบที่เปิดอยู่ให้ยกคำตอบไป เริ่มรอบใหม่ก่อน</translation>
        </message>
        <message>
            <source>{count} items are carried; of {lost} something is left out.</source>
            <translation>ยกได้ {count} ข้อ มี {lost} ข้อที่ยกไม่ได้ทั้งหมดหรือบางส่วน</translation>
        </message>
        <message>
            <source>Shown is the first school; the others are carried in the same way.</source>
            <translation>ตัวอย่างแสดงสถานศึกษาแรก แห่งอื่นจะยกแบบเดียวกัน</translation>
        </message>
        <message>
            <source>  (from {code})</source>
            <translation>  (จากข้อ {code})</translation>
        </message>
        <message>
            <source>{code} becomes …</source>
            <translation>ข้อ {code} ยกไปข้อใด</translation>
        </message>
        <message>
            <source>Do not carry</source>
            <translation>ไม่ยก</translation>
        </message>
        <message>
            <source>The mapping is kept</source>
            <translation>บันทึกการจับคู่แล้ว</translation>
        </message>
        <message>
            <source>{count} items were carried, {left} were left out</source>
            <translation>ยกคำตอบแล้ว {count} ข้อ ไม่ได้ยก {left} ข้อ</translation>
        </message>
        <message>
            <source>From (round)</source>
            <translation>จากรอบ</translation>
        </message>
        <message>
            <source>To (round)</source>
            <translation>ถึงรอบ</translation>
        </message>
        <message>
            <source>Take this item</source>
            <translation>ใช้ข้อนี้</translation>
        </message>
        <message>
            <source>Items of both rounds</source>
            <translation>ข้อประเมินของทั้งสองรอบ</translation>
        </message>
        <message>
            <source>Score (compared)</source>
            <translation>คะแนนรวม</translation>
        </message>
        <message>
            <source>Earlier (score)</source>
            <translation>รอบก่อน</translation>
        </message>
        <message>
            <source>Later (score)</source>
            <translation>รอบหลัง</translation>
        </message>
        <message>
            <source>Change (score)</source>
            <translation>ผลเปรียบเทียบ</translation>
        </message>
        <message>
            <source>Open the item</source>
            <translation>เปิดข้อประเมิน</translation>
        </message>
        <message>
            <source>Change places (rounds)</source>
            <translation>สลับรอบ</translation>
        </message>
        <message>
            <source>Print the comparison</source>
            <translation>พิมพ์ผลเปรียบเทียบ</translation>
        </message>
        <message>
            <source>Being read …</source>
            <translation>กำลังอ่าน…</translation>
        </message>
        <message>
            <source>There is only one round yet. A second one can be compared with it.</source>
            <translation>มีเพียงรอบเดียว เปรียบเทียบได้เมื่อมีรอบที่สอง</translation>
        </message>
        <message>
            <source>No item of this kind.</source>
            <translation>ไม่มีข้อในกลุ่มนี้</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>กรอบที่ใช้</translation>
        </message>
        <message>
            <source>The rounds go by different editions; items meet by the mapping of the two.</source>
            <translation>สองรอบใช้กรอบคนละฉบับ เทียบรายข้อตามตารางจับคู่</translation>
        </message>
        <message>
            <source>Per cent of the highest score</source>
            <translation>ร้อยละของคะแนนเต็ม</translation>
        </message>
        <message>
            <source>Trend over rounds of this framework</source>
            <translation>แนวโน้มของกรอบนี้</translation>
        </message>
        <message>
            <source>Key in answers: {name}</source>
            <translation>บันทึกคำตอบ: {name}</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>เลขที่แบบ</translation>
        </message>
        <message>
            <source>Paper no.</source>
            <translation>แบบเลขที่</translation>
        </message>
        <message>
            <source>That key is no answer here: {keys}</source>
            <translation>ปุ่มนั้นไม่ใช่คำตอบของข้อนี้: {keys}</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>บันทึกแบบนี้</translation>
        </message>
        <message>
            <source>Leave it, next paper</source>
            <translation>ไม่บันทึก เริ่มแบบใหม่</translation>
        </message>
        <message>
            <source>Group (paper)</source>
            <translation>กลุ่มผู้ตอบ</translation>
        </message>
        <message>
            <source>Answered (paper)</source>
            <translation>ตอบ (ข้อ)</translation>
        </message>
        <message>
            <source>Papers keyed in last</source>
            <translation>แบบที่บันทึกล่าสุด</translation>
        </message>
        <message>
            <source>Take the paper out</source>
            <translation>นำแบบออก</translation>
        </message>
        <message>
            <source>Open (paper)</source>
            <translation>เปิดแก้ไข</translation>
        </message>
        <message>
            <source>Group: {group}</source>
            <translation>กลุ่มผู้ตอบ: {group}</translation>
        </message>
        <message>
            <source>The other of the two entries</source>
            <translation>สลับบันทึกครั้งที่ 1 กับครั้งที่ 2</translation>
        </message>
        <message>
            <source>Compare the two entries</source>
            <translation>เทียบการบันทึกสองครั้ง</translation>
        </message>
        <message>
            <source>Every paper is keyed in twice.</source>
            <translation>บันทึกครั้งที่ 2 ครบทุกฉบับแล้ว</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>บันทึกการแก้ไข</translation>
        </message>
        <message>
            <source>{count} answers differ from the first entry</source>
            <translation>ต่างจากการบันทึกครั้งที่ 1 จำนวน {count} ข้อ</translation>
        </message>
        <message>
            <source>{keys}   Backspace back   Enter on   Ctrl+Enter or + save</source>
            <translation>{keys}    Backspace ย้อนกลับ    Enter ข้อถัดไป    Ctrl+Enter หรือ + บันทึกแบบ</translation>
        </message>
        <message>
            <source>Paper no. {number} is saved; {count} answers differ from the first entry (Ctrl+M compares)</source>
            <translation>บันทึกแบบเลขที่ {number} แล้ว ต่างจากครั้งที่ 1 จำนวน {count} ข้อ (กด Ctrl+M เพื่อเทียบ)</translation>
        </message>
        <message>
            <source>Paper no. {number} is saved with {count} answers</source>
            <translation>บันทึกแบบเลขที่ {number} แล้ว ตอบ {count} ข้อ</translation>
        </message>
        <message>
            <source>Paper no. {number} was not finished; its answers are here again.</source>
            <translation>แบบเลขที่ {number} ค้างไว้ยังไม่ได้บันทึก นำคำตอบกลับมาให้แล้ว</translation>
        </message>
        <message>
            <source>{count} papers keyed in</source>
            <translation>บันทึกแล้ว {count} ฉบับ</translation>
        </message>
        <message>
            <source>Paper no. {number} is open again with its answers.</source>
            <translation>ย้อนกลับแล้ว แบบเลขที่ {number} เปิดให้แก้ไขพร้อมคำตอบเดิม</translation>
        </message>
        <message>
            <source>Paper no. {number} is open to be changed; Ctrl+N leaves it as it was.</source>
            <translation>กำลังแก้ไขแบบเลขที่ {number} กด Ctrl+N หากไม่แก้ไข</translation>
        </message>
        <message>
            <source>Paper no. {number} was taken out</source>
            <translation>นำแบบเลขที่ {number} ออกแล้ว</translation>
        </message>
        <message>
            <source>Levels of the items</source>
            <translation>ระดับของข้อ</translation>
        </message>
        <message>
            <source>Framework (sheet)</source>
            <translation>กรอบการประเมิน</translation>
        </message>
        <message>
            <source>Key (hidden)</source>
            <translation>คำกำกับ (ซ่อนไว้)</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Value (framework)</source>
            <translation>ค่า</translation>
        </message>
        <message>
            <source>Code of its section</source>
            <translation>รหัสหมวดที่อยู่</translation>
        </message>
        <message>
            <source>Code of its item</source>
            <translation>รหัสข้อที่อยู่</translation>
        </message>
        <message>
            <source>“{field}” is too long for a cell of Excel.</source>
            <translation>“{field}” ยาวเกินกว่าช่องของ Excel จะเก็บได้</translation>
        </message>
        <message>
            <source>Shorten it, then write the file again.</source>
            <translation>ตัดให้สั้นลง แล้วส่งออกใหม่</translation>
        </message>
        <message>
            <source>Words to choose from</source>
            <translation>คำให้เลือก</translation>
        </message>
        <message>
            <source>“{name}” is no framework file of this program.</source>
            <translation>“{name}” ไม่ใช่ไฟล์กรอบการประเมินของโปรแกรมนี้</translation>
        </message>
        <message>
            <source>Export a framework first, then change that file: its hidden second row must stay.</source>
            <translation>ส่งออกกรอบการประเมินก่อน แล้วแก้ในไฟล์นั้น โดยคงแถวที่ 2 ที่ซ่อนไว้</translation>
        </message>
        <message>
            <source>The column “{key}” is not known: take it out or look at its spelling.</source>
            <translation>ไม่รู้จักคอลัมน์ “{key}” ให้ลบออกหรือตรวจตัวสะกด</translation>
        </message>
        <message>
            <source>sheet “{sheet}” cell {cell}</source>
            <translation>แผ่น “{sheet}” ช่อง {cell}</translation>
        </message>
        <message>
            <source>Nothing has the code “{code}” to which this row belongs: look at the code.</source>
            <translation>ไม่มีหมวดหรือข้อที่ใช้รหัส “{code}” ตามที่แถวนี้อ้างถึง ให้ตรวจรหัส</translation>
        </message>
        <message>
            <source>It is not said what this row belongs to: fill in the code.</source>
            <translation>แถวนี้ยังไม่ระบุว่าอยู่ใต้หมวดหรือข้อใด ให้กรอกรหัส</translation>
        </message>
        <message>
            <source>“{name}” was changed by another program while it was open here.</source>
            <translation>“{name}” ถูกแก้ไขด้วยโปรแกรมอื่นขณะเปิดอยู่ที่นี่</translation>
        </message>
        <message>
            <source>Close the other program; then write over it, or open the file again.</source>
            <translation>ปิดโปรแกรมอื่นก่อน แล้วบันทึกทับ หรือเปิดไฟล์ใหม่</translation>
        </message>
        <message>
            <source>Your name goes into the file, so that the office knows whose answers these are.</source>
            <translation>ชื่อของท่านจะอยู่ในไฟล์ เพื่อให้สำนักงานทราบว่าเป็นคำตอบของผู้ใด</translation>
        </message>
        <message>
            <source>Who fills this in?</source>
            <translation>ผู้กรอกแบบประเมิน</translation>
        </message>
        <message>
            <source>Begin (assessor)</source>
            <translation>เริ่มประเมิน</translation>
        </message>
        <message>
            <source>{who} – {round}</source>
            <translation>{who} – {round}</translation>
        </message>
        <message>
            <source>Assessor: {who}</source>
            <translation>ผู้ประเมิน {who}</translation>
        </message>
        <message>
            <source>Filled in by: {who}</source>
            <translation>ผู้กรอก {who}</translation>
        </message>
        <message>
            <source>Save and close</source>
            <translation>บันทึกและปิด</translation>
        </message>
        <message>
            <source>{count} items left</source>
            <translation>ยังขาด {count} ข้อ</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>ครบทุกข้อ</translation>
        </message>
        <message>
            <source>Every item is answered. Send the file back to the office.</source>
            <translation>ตอบครบทุกข้อแล้ว ส่งไฟล์กลับสำนักงานได้</translation>
        </message>
        <message>
            <source>{count} cells of the file cannot be read and are empty here: {said}</source>
            <translation>มี {count} ช่องในไฟล์ที่อ่านไม่ได้และแสดงเป็นช่องว่าง: {said}</translation>
        </message>
        <message>
            <source>Write over it</source>
            <translation>บันทึกทับ</translation>
        </message>
        <message>
            <source>What you typed last is not in the file yet.</source>
            <translation>ข้อความล่าสุดยังไม่อยู่ในไฟล์</translation>
        </message>
        <message>
            <source>Everything is saved. {count} items are not answered yet: {codes}. You can go on another day.</source>
            <translation>บันทึกครบแล้ว ยังไม่ได้ตอบ {count} ข้อ ({codes}) กลับมาทำต่อภายหลังได้</translation>
        </message>
        <message>
            <source>Some items are still missing</source>
            <translation>ยังตอบไม่ครบทุกข้อ</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>ปิดไฟล์</translation>
        </message>
        <message>
            <source>Go on answering</source>
            <translation>ทำต่อ</translation>
        </message>
        <message>
            <source>Schools compared</source>
            <translation>เปรียบเทียบสถานศึกษา</translation>
        </message>
        <message>
            <source>Item over all schools</source>
            <translation>ข้อเดียวทุกสถานศึกษา</translation>
        </message>
        <message>
            <source>All standards</source>
            <translation>ทุกมาตรฐาน</translation>
        </message>
        <message>
            <source>Sorted by</source>
            <translation>เรียงตาม</translation>
        </message>
        <message>
            <source>Turn the order round (Ctrl+Shift+X)</source>
            <translation>กลับลำดับ (Ctrl+Shift+X)</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <source>No school is in this round yet. Choose schools in the particulars of the round (F2 in the list).</source>
            <translation>ยังไม่มีสถานศึกษาในรอบนี้ เลือกได้ในรายละเอียดรอบ (กด F2 ในรายการ)</translation>
        </message>
        <message>
            <source>Open the answers of the school</source>
            <translation>เปิดคำตอบของสถานศึกษา</translation>
        </message>
        <message>
            <source>Write down a visit to this school …</source>
            <translation>บันทึกการนิเทศสถานศึกษานี้…</translation>
        </message>
        <message>
            <source>Good practice of this school …</source>
            <translation>วิธีปฏิบัติที่ดีของสถานศึกษานี้…</translation>
        </message>
        <message>
            <source>Turn the order round</source>
            <translation>กลับลำดับ</translation>
        </message>
        <message>
            <source>Schools compared: {round}</source>
            <translation>เปรียบเทียบสถานศึกษา: {round}</translation>
        </message>
        <message>
            <source>Schools of the round</source>
            <translation>สถานศึกษาในรอบ</translation>
        </message>
        <message>
            <source>Assessed (schools)</source>
            <translation>ประเมินแล้ว</translation>
        </message>
        <message>
            <source>Visits (schools)</source>
            <translation>การนิเทศ</translation>
        </message>
        <message>
            <source>{count} times</source>
            <translation>{count} ครั้ง</translation>
        </message>
        <message>
            <source>Good practices (schools)</source>
            <translation>วิธีปฏิบัติที่ดี</translation>
        </message>
        <message>
            <source>Not applicable (schools)</source>
            <translation>ไม่เกี่ยวข้อง</translation>
        </message>
        <message>
            <source>Result (answer)</source>
            <translation>ผลการดำเนินงาน</translation>
        </message>
        <message>
            <source>{count} schools, {complete} complete</source>
            <translation>{count} แห่ง ครบ {complete} แห่ง</translation>
        </message>
        <message>
            <source>Mean of all schools</source>
            <translation>เฉลี่ยทุกแห่ง</translation>
        </message>
        <message>
            <source>This school</source>
            <translation>สถานศึกษานี้</translation>
        </message>
        <message>
            <source>Standards of this school</source>
            <translation>ผลรายมาตรฐาน</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>มาตรฐาน</translation>
        </message>
        <message>
            <source>{count} · {day}</source>
            <translation>{count} ครั้ง · {day}</translation>
        </message>
        <message>
            <source>{count} chosen (practices)</source>
            <translation>คัดเลือก {count}</translation>
        </message>
        <message>
            <source>“{name}” does not end in .xlsx or .toml.</source>
            <translation>“{name}” ไม่ได้ลงท้ายด้วย .xlsx หรือ .toml</translation>
        </message>
        <message>
            <source>“{name}” is in {file}.</source>
            <translation>“{name}” อยู่ใน {file}</translation>
        </message>
        <message>
            <source>There is no framework “{code}”.</source>
            <translation>ไม่มีกรอบการประเมิน “{code}”</translation>
        </message>
        <message>
            <source>{name} has {count} faults; nothing was brought in.</source>
            <translation>{name} มีข้อผิด {count} แห่ง จึงยังไม่ได้นำเข้า</translation>
        </message>
        <message>
            <source>Mend each of them, then try again.</source>
            <translation>แก้ไขทุกแห่ง แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>“{name}” ({edition}) with {count} items is without fault; nothing was brought in.</source>
            <translation>“{name}” ({edition}) จำนวน {count} ข้อ ไม่มีข้อผิด ยังไม่ได้นำเข้า</translation>
        </message>
        <message>
            <source>“{name}” ({edition}) with {count} items was brought in as a draft.</source>
            <translation>นำเข้า “{name}” ({edition}) จำนวน {count} ข้อ เป็นร่างแล้ว</translation>
        </message>
        <message>
            <source>One answer only</source>
            <translation>ตอบคนเดียว</translation>
        </message>
        <message>
            <source>No answer yet (assessors)</source>
            <translation>ยังไม่มีผู้ตอบ</translation>
        </message>
        <message>
            <source>Decided (item)</source>
            <translation>ตัดสินแล้ว</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>ยังไม่ตัดสิน</translation>
        </message>
        <message>
            <source>Assessors of “{round}”</source>
            <translation>ผู้ประเมินของ “{round}”</translation>
        </message>
        <message>
            <source>Write the decision down</source>
            <translation>บันทึกผลตัดสิน</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>ยกเลิกผลตัดสิน</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>เหตุผลของมติ</translation>
        </message>
        <message>
            <source>Own score</source>
            <translation>คะแนนตนเอง</translation>
        </message>
        <message>
            <source>Differ (assessors)</source>
            <translation>ต่างกัน</translation>
        </message>
        <message>
            <source>Agree (assessors)</source>
            <translation>ตรงกัน</translation>
        </message>
        <message>
            <source>Spread (assessors)</source>
            <translation>ความต่าง</translation>
        </message>
        <message>
            <source>Decided (score)</source>
            <translation>ผลตัดสิน</translation>
        </message>
        <message>
            <source>No opinion was taken in yet. “Files for assessors and schools” writes a file for each assessor and takes it in when it is back.</source>
            <translation>ยังไม่มีความเห็นของผู้ประเมิน “ไฟล์สำหรับผู้ประเมินและสถานศึกษา” ใช้ทำไฟล์ให้ผู้ประเมินแต่ละคน และรับเข้าเมื่อไฟล์กลับมา</translation>
        </message>
        <message>
            <source>There is no such item.</source>
            <translation>ไม่มีข้อเช่นนี้</translation>
        </message>
        <message>
            <source>{count} assessors</source>
            <translation>ผู้ประเมิน {count} คน</translation>
        </message>
        <message>
            <source>This item is not open: nothing can be decided on it now.</source>
            <translation>ข้อนี้ปิดอยู่ ยังตัดสินไม่ได้ในขณะนี้</translation>
        </message>
        <message>
            <source>{code} {text} — ticked by {names}</source>
            <translation>{code} {text} — ผู้ที่เห็นว่ามี: {names}</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>ยังไม่ตัดสิน</translation>
        </message>
        <message>
            <source>Choose or type the score that was decided.</source>
            <translation>เลือกหรือพิมพ์คะแนนที่ตัดสิน</translation>
        </message>
        <message>
            <source>{code}: decided {level}</source>
            <translation>{code}: ตัดสิน {level}</translation>
        </message>
        <message>
            <source>{code}: the decision was taken back</source>
            <translation>{code}: ยกเลิกผลตัดสินแล้ว</translation>
        </message>
        <message>
            <source>No assessor has answered this item yet.</source>
            <translation>ยังไม่มีผู้ประเมินตอบข้อนี้</translation>
        </message>
        <message>
            <source>{count} assessors answered; none gave a score.</source>
            <translation>ผู้ประเมินตอบ {count} คน ไม่มีผู้ให้คะแนน</translation>
        </message>
        <message>
            <source>{count} assessors answered, all who scored it gave {value}.</source>
            <translation>ผู้ประเมินตอบ {count} คน ทุกคนที่ให้คะแนนให้ {value}</translation>
        </message>
        <message>
            <source>{count} assessors answered, from {low} to {high}.</source>
            <translation>ผู้ประเมินตอบ {count} คน ตั้งแต่ {low} ถึง {high}</translation>
        </message>
        <message>
            <source>To be improved, in order</source>
            <translation>สิ่งที่ควรพัฒนาตามลำดับ</translation>
        </message>
        <message>
            <source>Item (short)</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>เร่งด่วน</translation>
        </message>
        <message>
            <source>In the plan of improvement</source>
            <translation>แผนปรับปรุง</translation>
        </message>
        <message>
            <source>Order of what is to be improved</source>
            <translation>จัดลำดับสิ่งที่ควรพัฒนา</translation>
        </message>
        <message>
            <source>Earlier (order)</source>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Later (order)</source>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Put into the improvement plan …</source>
            <translation>ใส่ในแผนปรับปรุง…</translation>
        </message>
        <message>
            <source>Every line of “to be improved” of the round. Move the important ones up, tick what is to be worked on, and put it into the plan.</source>
            <translation>ทุกบรรทัดของจุดที่ควรพัฒนาในรอบนี้ เลื่อนข้อสำคัญขึ้น เลือกข้อที่จะดำเนินการ แล้วใส่ในแผนปรับปรุง</translation>
        </message>
        <message>
            <source>To be improved: {round}</source>
            <translation>สิ่งที่ควรพัฒนา: {round}</translation>
        </message>
        <message>
            <source>{count} lines, {planned} in the plan already</source>
            <translation>{count} รายการ อยู่ในแผนแล้ว {planned}</translation>
        </message>
        <message>
            <source>Nothing to be improved was written to the items of this round.</source>
            <translation>รอบนี้ยังไม่ได้เขียนจุดที่ควรพัฒนาไว้</translation>
        </message>
        <message>
            <source>Put {count} into the improvement plan …</source>
            <translation>ใส่ {count} รายการในแผนปรับปรุง…</translation>
        </message>
        <message>
            <source>Tick the lines that are to go into the plan (Space).</source>
            <translation>เลือกรายการที่จะใส่ในแผนก่อน (Space)</translation>
        </message>
        <message>
            <source>{count} rows of the plan are made, ranked as they stand here. Where an item says how to develop it, that is its measure.</source>
            <translation>จะเพิ่มในแผนปรับปรุง {count} รายการตามลำดับที่จัดไว้ ข้อที่มีแนวทางการพัฒนาแล้วจะใช้แนวทางนั้นเป็นมาตรการ</translation>
        </message>
        <message>
            <source>Put into the improvement plan</source>
            <translation>ใส่ในแผนปรับปรุง</translation>
        </message>
        <message>
            <source>Put into the plan</source>
            <translation>ใส่ในแผน</translation>
        </message>
        <message>
            <source>{count} rows were put into the improvement plan</source>
            <translation>เพิ่มในแผนปรับปรุงแล้ว {count} รายการ</translation>
        </message>
        <message>
            <source>Results and improvement</source>
            <translation>ผลและการปรับปรุง</translation>
        </message>
        <message>
            <source>Papers back</source>
            <translation>แบบสอบถามที่ได้รับคืน</translation>
        </message>
        <message>
            <source>Results so far</source>
            <translation>ผลเบื้องต้น</translation>
        </message>
        <message>
            <source>Improvement (survey)</source>
            <translation>การปรับปรุง</translation>
        </message>
        <message>
            <source>{count} of {aimed}</source>
            <translation>{count} จาก {aimed} ฉบับ</translation>
        </message>
        <message>
            <source>Two entries</source>
            <translation>บันทึกสองครั้ง</translation>
        </message>
        <message>
            <source>{count} answers differ</source>
            <translation>ต่างกัน {count} ข้อ</translation>
        </message>
        <message>
            <source>Fill in the samples by Yamane</source>
            <translation>คำนวณกลุ่มตัวอย่างตาม Yamane</translation>
        </message>
        <message>
            <source>Type the population of each group and the error allowed (such as 0.05) first.</source>
            <translation>กรอกจำนวนประชากรของแต่ละกลุ่มและค่าความคลาดเคลื่อน (เช่น 0.05) ก่อน</translation>
        </message>
        <message>
            <source>The samples of {count} groups were filled in</source>
            <translation>คำนวณกลุ่มตัวอย่างให้ {count} กลุ่มแล้ว</translation>
        </message>
        <message>
            <source>Key in answers</source>
            <translation>บันทึกคำตอบ</translation>
        </message>
        <message>
            <source>Results of the survey</source>
            <translation>ดูผลการสำรวจ</translation>
        </message>
        <message>
            <source>Print the paper form</source>
            <translation>พิมพ์แบบสอบถาม</translation>
        </message>
        <message>
            <source>Print the results</source>
            <translation>พิมพ์ผลการสำรวจ</translation>
        </message>
        <message>
            <source>No survey yet</source>
            <translation>ยังไม่มีแบบสำรวจ</translation>
        </message>
        <message>
            <source>A survey asks each group of people how satisfied they are with a service. The paper form is printed from here, the papers are keyed in with the keys 1 to 5, and the results of each group come by themselves.</source>
            <translation>แบบสำรวจใช้วัดความพึงพอใจของผู้รับบริการแต่ละกลุ่ม พิมพ์แบบสอบถามจากที่นี่ บันทึกคำตอบด้วยปุ่ม 1 ถึง 5 แล้วโปรแกรมสรุปผลแยกกลุ่มให้</translation>
        </message>
        <message>
            <source>Add the first survey</source>
            <translation>เพิ่มแบบสำรวจแรก</translation>
        </message>
        <message>
            <source>This survey was reported; no papers are keyed in any more.</source>
            <translation>แบบสำรวจนี้รายงานผลแล้ว จึงบันทึกคำตอบเพิ่มไม่ได้</translation>
        </message>
        <message>
            <source>The papers of this survey are keyed in only once: there is nothing to compare.</source>
            <translation>แบบสำรวจนี้บันทึกครั้งเดียว จึงไม่มีการบันทึกให้เทียบ</translation>
        </message>
        <message>
            <source>Results of the survey: {name}</source>
            <translation>ผลการสำรวจ: {name}</translation>
        </message>
        <message>
            <source>Next group (survey)</source>
            <translation>กลุ่มถัดไป</translation>
        </message>
        <message>
            <source>Group before (survey)</source>
            <translation>กลุ่มก่อนหน้า</translation>
        </message>
        <message>
            <source>Results by question</source>
            <translation>ผลรายข้อ</translation>
        </message>
        <message>
            <source>n (answers)</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Mean (short)</source>
            <translation>x̄</translation>
        </message>
        <message>
            <source>S.D. (short)</source>
            <translation>S.D.</translation>
        </message>
        <message>
            <source>Satisfied % (table)</source>
            <translation>ร้อยละ</translation>
        </message>
        <message>
            <source>as it was reported</source>
            <translation>ตามที่รายงานไว้</translation>
        </message>
        <message>
            <source>as the papers are now</source>
            <translation>ตามแบบที่บันทึกขณะนี้</translation>
        </message>
        <message>
            <source>{count} papers, {kept}</source>
            <translation>{count} ฉบับ {kept}</translation>
        </message>
        <message>
            <source>{count} answers still differ between the two entries; the first entry is counted.</source>
            <translation>ยังมี {count} ข้อที่บันทึกสองครั้งไม่ตรงกัน ผลนี้คิดจากการบันทึกครั้งที่ 1</translation>
        </message>
        <message>
            <source>Sample by Yamane</source>
            <translation>กลุ่มตัวอย่างตาม Yamane</translation>
        </message>
        <message>
            <source> of {aimed} aimed at</source>
            <translation> จากเป้าหมาย {aimed} ฉบับ</translation>
        </message>
        <message>
            <source>{count} papers ({share} per cent)</source>
            <translation>{count} ฉบับ (ร้อยละ {share})</translation>
        </message>
        <message>
            <source>Not satisfied: {name}</source>
            <translation>ไม่พึงพอใจ{name}</translation>
        </message>
        <message>
            <source>All questions together</source>
            <translation>รวมทุกข้อ</translation>
        </message>
        <message>
            <source>Part (survey)</source>
            <translation>ด้าน</translation>
        </message>
        <message>
            <source>Summary of supervision visits</source>
            <translation>สรุปผลการนิเทศ ติดตาม สถานศึกษา</translation>
        </message>
        <message>
            <source>Next visits are named where they are agreed.</source>
            <translation>วันนิเทศครั้งต่อไประบุเฉพาะที่นัดหมายแล้ว</translation>
        </message>
        <message>
            <source>{visits} visits to {schools} schools.</source>
            <translation>นิเทศ {visits} ครั้ง สถานศึกษา {schools} แห่ง</translation>
        </message>
        <message>
            <source>Visits (number)</source>
            <translation>จำนวนครั้ง</translation>
        </message>
        <message>
            <source>Schools (number)</source>
            <translation>จำนวนแห่ง</translation>
        </message>
        <message>
            <source>Ways (sheet)</source>
            <translation>วิธีนิเทศ</translation>
        </message>
        <message>
            <source>Topic (column)</source>
            <translation>เรื่องที่นิเทศ</translation>
        </message>
        <message>
            <source>Supervisors (column)</source>
            <translation>ผู้นิเทศ</translation>
        </message>
        <message>
            <source>Advice (column)</source>
            <translation>ข้อเสนอแนะ</translation>
        </message>
        <message>
            <source>Visits (sheet)</source>
            <translation>การนิเทศ</translation>
        </message>
        <message>
            <source>Good practices (report)</source>
            <translation>ผลงานและวิธีปฏิบัติที่เป็นเลิศ</translation>
        </message>
        <message>
            <source>the chosen ones first</source>
            <translation>ผลงานที่คัดเลือกแล้วก่อน</translation>
        </message>
        <message>
            <source>No good practice matches the conditions.</source>
            <translation>ไม่พบผลงานตามเงื่อนไข</translation>
        </message>
        <message>
            <source>State (practice)</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>type here to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the row out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up (row)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down (row)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
