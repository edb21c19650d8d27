<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
    <context>
        <name>CloseButton</name>
        <message>
            <source>Close Tab</source>
            <translation>ปิดแท็บ</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Alias</source>
            <translation>ทางลัด</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>ไดรฟ์</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>โฟลเดอร์ไฟล์</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>ทางลัด</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>ไม่ทราบชนิด</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>เลือกทั้งหมด (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>เพิ่มขึ้น (&amp;S)</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>ลดลง (&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Decrease</source>
            <translation>ลด</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>ลดค่า</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>กลับไปหน้าก่อน</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>ไปหน้าถัดไป</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>เพิ่มค่า</translation>
        </message>
        <message>
            <source>Moves the element into the visible area</source>
            <translation>เลื่อนให้มองเห็น</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>หน้าถัดไป</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>กด</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>หน้าก่อน</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>เลื่อนไปทางซ้าย</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>เลื่อนไปทางขวา</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>เลื่อนไปทางซ้าย</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>เลื่อนไปทางขวา</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Set Focus</source>
            <translation>ย้ายมาที่นี่</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>ย้ายมาที่นี่</translation>
        </message>
        <message>
            <source>Show Menu</source>
            <translation>แสดงเมนู</translation>
        </message>
        <message>
            <source>Show on Screen</source>
            <translation>แสดงบนหน้าจอ</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>แสดงเมนู</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>สลับ</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>สลับสถานะ</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>สั่งทำงาน</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>False</source>
            <translation>ไม่ใช่</translation>
        </message>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>เปิดรายการให้เลือก</translation>
        </message>
        <message>
            <source>True</source>
            <translation>ใช่</translation>
        </message>
    </context>
    <context>
        <name>QCupsJobWidget</name>
        <message>
            <source>&amp;Billing information:</source>
            <translation>ข้อมูลค่าใช้จ่าย (&amp;B):</translation>
        </message>
        <message>
            <source>&amp;End:</source>
            <translation>ท้าย (&amp;E):</translation>
        </message>
        <message>
            <source>&amp;Start:</source>
            <translation>ต้น (&amp;S):</translation>
        </message>
        <message>
            <source>Banner Pages</source>
            <translation>ใบปะหน้า</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>มีชั้นความลับ</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>ลับ</translation>
        </message>
        <message>
            <source>Day (06:00 to 17:59)</source>
            <translation>กลางวัน (06:00 ถึง 17:59 น.)</translation>
        </message>
        <message>
            <source>Hold Indefinitely</source>
            <translation>พักไว้จนกว่าจะสั่ง</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>งานพิมพ์</translation>
        </message>
        <message>
            <source>Job &amp;priority:</source>
            <translation>ลำดับความสำคัญ (&amp;P):</translation>
        </message>
        <message>
            <source>Job Control</source>
            <translation>การควบคุมงานพิมพ์</translation>
        </message>
        <message>
            <source>Night (18:00 to 05:59)</source>
            <translation>กลางคืน (18:00 ถึง 05:59 น.)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Print Immediately</source>
            <translation>พิมพ์ทันที</translation>
        </message>
        <message>
            <source>Scheduled &amp;printing:</source>
            <translation>กำหนดเวลาพิมพ์ (&amp;P):</translation>
        </message>
        <message>
            <source>Second Shift (16:00 to 23:59)</source>
            <translation>ผลัดที่สอง (16:00 ถึง 23:59 น.)</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>ลับมาก</translation>
        </message>
        <message>
            <source>Specific Time</source>
            <translation>ตามเวลาที่ระบุ</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>มาตรฐาน</translation>
        </message>
        <message>
            <source>Third Shift (00:00 to 07:59)</source>
            <translation>ผลัดที่สาม (00:00 ถึง 07:59 น.)</translation>
        </message>
        <message>
            <source>Top Secret</source>
            <translation>ลับที่สุด</translation>
        </message>
        <message>
            <source>Unclassified</source>
            <translation>ไม่มีชั้นความลับ</translation>
        </message>
        <message>
            <source>Weekend (Saturday to Sunday)</source>
            <translation>สุดสัปดาห์ (เสาร์ถึงอาทิตย์)</translation>
        </message>
    </context>
    <context>
        <name>QCupsPrinterSupport</name>
        <message>
            <source>Authentication Needed</source>
            <translation>ต้องยืนยันตัวตน</translation>
        </message>
        <message>
            <source>Authentication needed to use %1 on %2.</source>
            <translation>ต้องยืนยันตัวตนก่อนใช้ %1 บน %2</translation>
        </message>
        <message>
            <source>Authentication needed to use %1.</source>
            <translation>ต้องยืนยันตัวตนก่อนใช้ %1</translation>
        </message>
        <message>
            <source>Password:</source>
            <translation>รหัสผ่าน:</translation>
        </message>
        <message>
            <source>Username:</source>
            <translation>ชื่อผู้ใช้:</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What's This?</source>
            <translation>นี่คืออะไร</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>ตกลง</translation>
        </message>
    </context>
    <context>
        <name>QDockWidget</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Closes the dock widget</source>
            <translation>ปิดแผงนี้</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>แยกออก</translation>
        </message>
        <message>
            <source>Undocks and re-attaches the dock widget</source>
            <translation>แยกแผงออกหรือนำกลับที่เดิม</translation>
        </message>
    </context>
    <context>
        <name>QErrorMessage</name>
        <message>
            <source>&amp;OK</source>
            <translation>ตกลง (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Show this message again</source>
            <translation>แสดงข้อความนี้อีกในครั้งต่อไป (&amp;S)</translation>
        </message>
        <message>
            <source>An error occurred</source>
            <translation>มีข้อผิดพลาด</translation>
        </message>
        <message>
            <source>Critical Error:</source>
            <translation>ข้อผิดพลาดร้ายแรง:</translation>
        </message>
        <message>
            <source>Debug Message:</source>
            <translation>ข้อความสำหรับตรวจหาสาเหตุ:</translation>
        </message>
        <message>
            <source>Fatal Error:</source>
            <translation>ข้อผิดพลาดที่ทำงานต่อไม่ได้:</translation>
        </message>
        <message>
            <source>Information:</source>
            <translation>แจ้งให้ทราบ:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>คำเตือน:</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
ไม่พบโฟลเดอร์นี้
โปรดตรวจชื่อโฟลเดอร์อีกครั้ง</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
ไม่พบไฟล์นี้
โปรดตรวจชื่อไฟล์อีกครั้ง</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>มี %1 อยู่แล้ว
ต้องการเขียนทับหรือไม่</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>เลือก (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>ลบ (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translation>ค้นในโฟลเดอร์ (&amp;L):</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>โฟลเดอร์ใหม่ (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>เปิด (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>เปลี่ยนชื่อ (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>บันทึก (&amp;S)</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>“%1” ถูกป้องกันการเขียน
ยังต้องการลบหรือไม่</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>ไฟล์ทั้งหมด (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>ไฟล์ทั้งหมด (*)</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>ต้องการลบ “%1” ใช่หรือไม่</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>ถอยกลับ</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>เปลี่ยนเป็นมุมมองรายละเอียด</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>เปลี่ยนเป็นมุมมองรายการ</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>ลบโฟลเดอร์ไม่ได้</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>สร้างโฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>สร้างโฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>มุมมองรายละเอียด</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>โฟลเดอร์:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>ชื่อไฟล์ (&amp;N):</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>ชนิดของไฟล์ (&amp;T):</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>ค้นหาโฟลเดอร์</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>ไปข้างหน้า</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>ถอยกลับ</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>ไปข้างหน้า</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>ไปโฟลเดอร์ชั้นบน</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>มุมมองรายการ</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>รายการตำแหน่งและที่คั่น</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>โฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>โฟลเดอร์ชั้นบน</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>ตำแหน่งล่าสุด</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>บันทึกเป็น</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>แสดง </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>แสดงไฟล์ที่ซ่อน (&amp;H)</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>แถบด้านข้าง</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Computer</source>
            <translation>คอมพิวเตอร์</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>วันที่แก้ไข</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ชนิด</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>คอมพิวเตอร์ของฉัน</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>ขนาด</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>ชนิด</translation>
        </message>
    </context>
    <context>
        <name>QFontDialog</name>
        <message>
            <source>&amp;Font</source>
            <translation>แบบอักษร (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Size</source>
            <translation>ขนาด (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Underline</source>
            <translation>ขีดเส้นใต้ (&amp;U)</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>ลักษณะพิเศษ</translation>
        </message>
        <message>
            <source>Font st&amp;yle</source>
            <translation>ลักษณะอักษร (&amp;Y)</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>ตัวอย่าง</translation>
        </message>
        <message>
            <source>Select Font</source>
            <translation>เลือกแบบอักษร</translation>
        </message>
        <message>
            <source>Stri&amp;keout</source>
            <translation>ขีดฆ่า (&amp;K)</translation>
        </message>
        <message>
            <source>Wr&amp;iting System</source>
            <translation>ระบบการเขียน (&amp;I)</translation>
        </message>
    </context>
    <context>
        <name>QGnomeTheme</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>ยกเลิก (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>ปิด (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;OK</source>
            <translation>ตกลง (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>บันทึก (&amp;S)</translation>
        </message>
        <message>
            <source>Close without Saving</source>
            <translation>ปิดโดยไม่บันทึก</translation>
        </message>
    </context>
    <context>
        <name>QGuiApplication</name>
        <message>
            <source>QT_LAYOUT_DIRECTION</source>
            <translation>LTR</translation>
        </message>
    </context>
    <context>
        <name>QIODevice</name>
        <message>
            <source>No space left on device</source>
            <translation>เนื้อที่เก็บข้อมูลเต็ม</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>ไม่มีไฟล์หรือโฟลเดอร์นี้</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>ไม่มีสิทธิ์ใช้ไฟล์นี้</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>เปิดไฟล์ไว้มากเกินไป</translation>
        </message>
        <message>
            <source>Unknown error</source>
            <translation>ไม่ทราบสาเหตุ</translation>
        </message>
        <message>
            <source>file to open is a directory</source>
            <translation>สิ่งที่จะเปิดเป็นโฟลเดอร์</translation>
        </message>
    </context>
    <context>
        <name>QImageWriter</name>
        <message>
            <source>Cannot open device for writing: %1</source>
            <translation>เปิดไฟล์เพื่อเขียนไม่ได้: %1</translation>
        </message>
        <message>
            <source>Unknown error</source>
            <translation>ไม่ทราบสาเหตุ</translation>
        </message>
        <message>
            <source>Unsupported image format</source>
            <translation>ไม่รองรับรูปชนิดนี้</translation>
        </message>
    </context>
    <context>
        <name>QInputDialog</name>
        <message>
            <source>Enter a value:</source>
            <translation>กรอกค่า:</translation>
        </message>
    </context>
    <context>
        <name>QKeySequenceEdit</name>
        <message>
            <source>Press shortcut</source>
            <translation>กดแป้นลัด</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>คัดลอก (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>วาง (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>ทำซ้ำ (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>เลิกทำ (&amp;U)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>ตัด (&amp;T)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>QMdiSubWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>ปิด (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Move</source>
            <translation>ย้าย (&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>คืนขนาดเดิม (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Size</source>
            <translation>ปรับขนาด (&amp;S)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <source>Ma&amp;ximize</source>
            <translation>ขยายใหญ่สุด (&amp;X)</translation>
        </message>
        <message>
            <source>Maximize</source>
            <translation>ขยายใหญ่สุด</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>เมนู</translation>
        </message>
        <message>
            <source>Mi&amp;nimize</source>
            <translation>ย่อเล็กสุด (&amp;N)</translation>
        </message>
        <message>
            <source>Minimize</source>
            <translation>ย่อเล็กสุด</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>คืนขนาดเดิม</translation>
        </message>
        <message>
            <source>Restore Down</source>
            <translation>คืนขนาดเดิม</translation>
        </message>
        <message>
            <source>Stay on &amp;Top</source>
            <translation>อยู่หน้าสุดเสมอ (&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>About Qt</source>
            <translation>เกี่ยวกับ Qt</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>ซ่อนรายละเอียด</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>แสดงรายละเอียด</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Custom</source>
            <translation>กำหนดเอง</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>แบบฟอร์ม</translation>
        </message>
        <message>
            <source>Height:</source>
            <translation>สูง:</translation>
        </message>
        <message>
            <source>Inches (in)</source>
            <translation>นิ้ว</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>แนวนอน</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>ขอบกระดาษ</translation>
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation>มิลลิเมตร (มม.)</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>แนวกระดาษ</translation>
        </message>
        <message>
            <source>Page &amp;order:</source>
            <translation>ลำดับหน้า (&amp;O):</translation>
        </message>
        <message>
            <source>Page Layout</source>
            <translation>การจัดหน้า</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>ขนาดหน้า:</translation>
        </message>
        <message>
            <source>Pages &amp;per sheet:</source>
            <translation>จำนวนหน้าต่อแผ่น (&amp;P):</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>กระดาษ</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>ถาดกระดาษ:</translation>
        </message>
        <message>
            <source>Points (pt)</source>
            <translation>พอยต์</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>แนวตั้ง</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>แนวนอนกลับด้าน</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>แนวตั้งกลับด้าน</translation>
        </message>
        <message>
            <source>Width:</source>
            <translation>กว้าง:</translation>
        </message>
        <message>
            <source>bottom margin</source>
            <translation>ขอบล่าง</translation>
        </message>
        <message>
            <source>in</source>
            <translation>นิ้ว</translation>
        </message>
        <message>
            <source>left margin</source>
            <translation>ขอบซ้าย</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>มม.</translation>
        </message>
        <message>
            <source>right margin</source>
            <translation>ขอบขวา</translation>
        </message>
        <message>
            <source>top margin</source>
            <translation>ขอบบน</translation>
        </message>
    </context>
    <context>
        <name>QPageSize</name>
        <message>
            <source>Custom</source>
            <translation>กำหนดเอง</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>ไม่ใช่ (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>ใช่ (&amp;Y)</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>หยุด</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>นำไปใช้</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>ไม่บันทึก</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>ข้ามไป</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>ไม่ใช่ทั้งหมด (&amp;O)</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>ตกลง</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>คืนค่าเดิม</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>ใช้ค่าตั้งต้น</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>ลองใหม่</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>บันทึกทั้งหมด</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>ใช่ทั้งหมด (&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>มี %1 อยู่แล้ว
ต้องการเขียนทับหรือไม่</translation>
        </message>
        <message>
            <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
            <translation>“%1” ไม่ถูกรูปแบบ โปรดคั่นแต่ละหน้าหรือช่วงด้วย “,” ใช้ “-” บอกช่วงหน้า และอย่าให้ช่วงซ้อนกัน</translation>
        </message>
        <message>
            <source>%1 is a directory.
Please choose a different file name.</source>
            <translation>%1 เป็นโฟลเดอร์
โปรดใช้ชื่อไฟล์อื่น</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>ตัวเลือก (&amp;O) &lt;&lt;</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>ตัวเลือก (&amp;O) &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>พิมพ์ (&amp;P)</translation>
        </message>
        <message>
            <source>1 (1x1)</source>
            <translation>๑ หน้า (1×1)</translation>
        </message>
        <message>
            <source>16 (4x4)</source>
            <translation>๑๖ หน้า (4×4)</translation>
        </message>
        <message>
            <source>2 (2x1)</source>
            <translation>๒ หน้า (2×1)</translation>
        </message>
        <message>
            <source>4 (2x2)</source>
            <translation>๔ หน้า (2×2)</translation>
        </message>
        <message>
            <source>6 (2x3)</source>
            <translation>๖ หน้า (2×3)</translation>
        </message>
        <message>
            <source>9 (3x3)</source>
            <translation>๙ หน้า (3×3)</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>ทุกหน้า</translation>
        </message>
        <message>
            <source>Bottom to Top, Left to Right</source>
            <translation>ล่างขึ้นบน ซ้ายไปขวา</translation>
        </message>
        <message>
            <source>Bottom to Top, Right to Left</source>
            <translation>ล่างขึ้นบน ขวาไปซ้าย</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>การตั้งค่าพิมพ์สองหน้าขัดกัน</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>หน้าคู่</translation>
        </message>
        <message>
            <source>File %1 is not writable.
Please choose a different file name.</source>
            <translation>เขียนไฟล์ %1 ไม่ได้
โปรดใช้ชื่อไฟล์อื่น</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>ระบุหน้าไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>Left to Right, Bottom to Top</source>
            <translation>ซ้ายไปขวา ล่างขึ้นบน</translation>
        </message>
        <message>
            <source>Left to Right, Top to Bottom</source>
            <translation>ซ้ายไปขวา บนลงล่าง</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>ไฟล์ในเครื่อง</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>หน้าคี่</translation>
        </message>
        <message>
            <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
            <translation>ใช้ “จำนวนหน้าต่อแผ่น” พร้อมกับ “ชุดหน้า” ไม่ได้
โปรดปิดตัวเลือกหนึ่ง</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>พิมพ์</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>พิมพ์ลงไฟล์</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>พิมพ์ลงไฟล์ (PDF)</translation>
        </message>
        <message>
            <source>Right to Left, Bottom to Top</source>
            <translation>ขวาไปซ้าย ล่างขึ้นบน</translation>
        </message>
        <message>
            <source>Right to Left, Top to Bottom</source>
            <translation>ขวาไปซ้าย บนลงล่าง</translation>
        </message>
        <message>
            <source>The 'From' value cannot be greater than the 'To' value.</source>
            <translation>หน้าแรกต้องไม่มากกว่าหน้าสุดท้าย</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>การตั้งค่าพิมพ์สองหน้าขัดกัน ต้องการแก้ไขหรือไม่</translation>
        </message>
        <message>
            <source>Top to Bottom, Left to Right</source>
            <translation>บนลงล่าง ซ้ายไปขวา</translation>
        </message>
        <message>
            <source>Top to Bottom, Right to Left</source>
            <translation>บนลงล่าง ขวาไปซ้าย</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>เขียนไฟล์ PDF</translation>
        </message>
    </context>
    <context>
        <name>QPrintPreviewDialog</name>
        <message>
            <source>Export to PDF</source>
            <translation>ส่งออกเป็น PDF</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>หน้าแรก</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>พอดีหน้า</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>พอดีความกว้าง</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>แนวนอน</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>หน้าสุดท้าย</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>หน้าถัดไป</translation>
        </message>
        <message>
            <source>Page Setup</source>
            <translation>ตั้งค่าหน้ากระดาษ</translation>
        </message>
        <message>
            <source>Page setup</source>
            <translation>ตั้งค่าหน้ากระดาษ</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>แนวตั้ง</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>หน้าก่อน</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>พิมพ์</translation>
        </message>
        <message>
            <source>Print Preview</source>
            <translation>ดูตัวอย่างก่อนพิมพ์</translation>
        </message>
        <message>
            <source>Show facing pages</source>
            <translation>แสดงสองหน้าคู่กัน</translation>
        </message>
        <message>
            <source>Show overview of all pages</source>
            <translation>แสดงทุกหน้าย่อ</translation>
        </message>
        <message>
            <source>Show single page</source>
            <translation>แสดงทีละหน้า</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>ขยาย</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>ย่อ</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesDialog</name>
        <message>
            <source>Advanced Option Conflicts</source>
            <translation>ตัวเลือกขั้นสูงขัดกัน</translation>
        </message>
        <message>
            <source>Custom value for %1</source>
            <translation>ค่าที่กำหนดเองของ %1</translation>
        </message>
        <message>
            <source>Job Options</source>
            <translation>ตัวเลือกงานพิมพ์</translation>
        </message>
        <message>
            <source>Page Setup Conflicts</source>
            <translation>การตั้งค่าหน้ากระดาษขัดกัน</translation>
        </message>
        <message>
            <source>Printer Properties</source>
            <translation>คุณสมบัติเครื่องพิมพ์</translation>
        </message>
        <message>
            <source>There are conflicts in page setup options. Do you want to fix them?</source>
            <translation>การตั้งค่าหน้ากระดาษขัดกัน ต้องการแก้ไขหรือไม่</translation>
        </message>
        <message>
            <source>There are conflicts in some advanced options. Do you want to fix them?</source>
            <translation>ตัวเลือกขั้นสูงบางข้อขัดกัน ต้องการแก้ไขหรือไม่</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Advanced</source>
            <translation>ขั้นสูง</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>แบบฟอร์ม</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>หน้า</translation>
        </message>
        <message>
            <source>There are conflicts in some options. Please fix them.</source>
            <translation>ตัวเลือกบางข้อขัดกัน โปรดแก้ไข</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Collate</source>
            <translation>เรียงเป็นชุด</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>สี</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>การพิมพ์สี</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>จำนวนชุด</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>จำนวนชุด:</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>หน้านี้</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>พิมพ์สองหน้า</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>แบบฟอร์ม</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>ขาวดำ</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>พลิกตามด้านยาว</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>ตัวเลือก</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>การตั้งค่าการพิมพ์</translation>
        </message>
        <message>
            <source>Page &amp;Set:</source>
            <translation>ชุดหน้า (&amp;S):</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>หน้า</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>ตั้งแต่หน้า</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>พิมพ์ทั้งหมด</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>ช่วงที่พิมพ์</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>เรียงย้อนกลับ</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>ส่วนที่เลือก</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>พลิกตามด้านสั้น</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>ระบุหน้าหรือช่วงหน้าคั่นด้วยจุลภาค เช่น 3,5-7,9 คือพิมพ์หน้า 3, 5, 6, 7 และ 9</translation>
        </message>
        <message>
            <source>to</source>
            <translation>ถึง</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>&amp;Name:</source>
            <translation>ชื่อ (&amp;N):</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>แบบฟอร์ม</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>ที่ตั้ง:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>ไฟล์ที่จะเขียน (&amp;F):</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>คุณสมบัติ (&amp;R)</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>ดูตัวอย่าง</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>เครื่องพิมพ์</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>ชนิด:</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Bottom</source>
            <translation>ล่างสุด</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>ซ้ายสุด</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>เลื่อนลงหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>เลื่อนซ้ายหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>เลื่อนขวาหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>เลื่อนขึ้นหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>ขวาสุด</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translation>เลื่อนมาที่นี่</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>เลื่อนไปทางซ้าย</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>เลื่อนไปทางขวา</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>บนสุด</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Down</source>
            <translation>ลูกศรลง</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>ลูกศรซ้าย</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>ลูกศรขวา</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>ลูกศรขึ้น</translation>
        </message>
    </context>
    <context>
        <name>QStandardPaths</name>
        <message>
            <source>Desktop</source>
            <translation>เดสก์ท็อป</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>เอกสาร</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ดาวน์โหลด</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>โฟลเดอร์ของผู้ใช้</translation>
        </message>
        <message>
            <source>Movies</source>
            <translation>วิดีโอ</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>เพลง</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>รูปภาพ</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>สาธารณะ</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>แม่แบบ</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>เลื่อนไปทางซ้าย</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>เลื่อนไปทางขวา</translation>
        </message>
    </context>
    <context>
        <name>QUndoGroup</name>
        <message>
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>ทำซ้ำ %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>เลิกทำ %1</translation>
        </message>
    </context>
    <context>
        <name>QUndoModel</name>
        <message>
            <source>&lt;empty&gt;</source>
            <translation>&lt;ว่าง&gt;</translation>
        </message>
    </context>
    <context>
        <name>QUndoStack</name>
        <message>
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>ทำซ้ำ %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>เลิกทำ %1</translation>
        </message>
    </context>
    <context>
        <name>QUnicodeControlCharacterMenu</name>
        <message>
            <source>Insert Unicode control character</source>
            <translation>แทรกอักขระควบคุม Unicode</translation>
        </message>
    </context>
    <context>
        <name>QWhatsThisAction</name>
        <message>
            <source>What's This?</source>
            <translation>นี่คืออะไร</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>คัดลอก (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>วาง (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>ทำซ้ำ (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>เลิกทำ (&amp;U)</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>คัดลอกที่อยู่ลิงก์ (&amp;L)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>ตัด (&amp;T)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
    </context>
</TS>
