/* Works out a file's SHA-256 on this machine, so that the file need not be sent. Without it the form sends the file. */
const form = document.getElementById('file-form');
const field = document.getElementById('tep');
const note = document.getElementById('file-note');
const MOST = 20 * 1024 * 1024;

const hex = bytes => Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');

async function look(file) {
  if (file.size === 0) { note.textContent = 'Tệp này rỗng. Anh/chị chọn lại tệp PDF đã nhận.'; return; }
  if (file.size > MOST) { note.textContent = 'Tệp lớn hơn 20 MB nên không phải tệp do cổng phát hành. Anh/chị tra bằng mã in trên văn bản.'; return; }
  note.textContent = 'Đang tính mã SHA-256 trên máy này…';
  const bytes = await file.arrayBuffer();
  const digest = hex(await crypto.subtle.digest('SHA-256', bytes));
  const mark = /GIAOUOC\/([0-9A-HJKMNP-TV-Z]{12})/.exec(new TextDecoder('latin1').decode(bytes));
  location.assign('/xac-minh/tep?sha256=' + digest + (mark ? '&ma=' + mark[1] : ''));
}

/* Browsers digest only on secure pages; elsewhere the form stays as it is and sends the file. */
if (form && globalThis.crypto && crypto.subtle) {
  note.textContent = 'Chọn tệp hoặc kéo thả vào đây. Tệp không rời khỏi máy này: chỉ mã SHA-256 được gửi đi.';
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (field.files[0]) look(field.files[0]);
  });
  for (const kind of ['dragover', 'drop']) document.addEventListener(kind, event => event.preventDefault());
  document.addEventListener('dragover', () => form.classList.add('over'));
  document.addEventListener('dragleave', () => form.classList.remove('over'));
  document.addEventListener('drop', event => {
    form.classList.remove('over');
    if (event.dataTransfer.files[0]) look(event.dataTransfer.files[0]);
  });
}
