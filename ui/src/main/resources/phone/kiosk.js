/* One phone passed around, attended by an officer. Nothing of a person is ever written to this phone: what is known of
   them lives in `guest` and is wiped before the next one. Loaded only at /k/may-chung, so nurses do not pay for it. */
import { h, show, header, notice, actions, button, field, form, knowledgeField, pledgeForm, receiptParts, otherParts, stateBox, labelOf, dayOf, noNetwork, say, call, newId, phoneTime } from '/k/sign.js';

const WIPE_AFTER = 20;
const ENDED = 'Phiên máy dùng chung đã hết. Nhờ cán bộ công đoàn mở lại.';
let desk, guest, timer;

export async function begin(note) {
  const { status, data } = await call('GET', '/api/kiosk');
  if (status === 401) return ended();
  if (status !== 200 || !data.year) return noNetwork(status ? data.detail || data.closed : '', () => begin(note));
  desk = data;
  next(note);
}
function ended() {
  guest = null;
  show('kiosk-ended', 'Máy dùng chung', notice(ENDED), actions(button('Thử lại', () => begin())));
}
/** Wipes everything of the last person and asks who is next. */
function next(note) {
  clearInterval(timer);
  guest = null;
  header({ name: 'Máy dùng chung', department: 'Cán bộ hỗ trợ: ' + desk.attendant, unit: desk.unit }, desk.year);
  const login = field('login', { label: 'Số điện thoại, mã đoàn viên hoặc họ tên', help: 'Như đã đăng ký với công đoàn cơ sở.' }, value => value ? '' : 'Anh/chị nhập số điện thoại, mã đoàn viên hoặc họ tên.');
  const known = knowledgeField(['BIRTH_YEAR', 'CITIZEN_LAST3', 'PHONE_LAST3']);
  show('kiosk-find', 'Anh/chị là ai?', notice(note), form({ fields: () => [login, known.now], label: 'Tìm tên tôi', send: async () => {
    const answer = await call('POST', '/api/kiosk/find', { login: login.value, knowledge: known.value });
    if (answer.status === 401) return ended();
    if (answer.status !== 200) return answer;
    guest = { ...answer.data, items: [], consent: false };
    if (guest.mine && guest.mine.state === 'SIGNED') receipt(guest.mine); else pledge();
  } }, login.row, known.place));
}
const leave = () => button('Không phải tôi', () => next(), 'quiet');

function pledge() {
  header({ ...guest.person, unit: desk.unit }, desk.year);
  const base = () => ({ ticket: guest.ticket, id: newId(), person: guest.person.id, campaign: desk.campaign.code, year: desk.year, clientTime: phoneTime() });
  show('pledge', labelOf(desk), h('div', { class: 'card' }, h('p', { class: 'name' }, guest.person.name), h('p', null, guest.person.department), leave()),
    ...pledgeForm({ ...desk, choice: guest, decline: () => send('/api/kiosk/pledges/decline', base()),
      sign: () => send('/api/kiosk/pledges', { ...base(), textId: desk.text.id, items: desk.text.items.map(item => item.id), consent: guest.consent }) }));
}
/** No queue here: the same id goes again while the person waits, and they are told what walking away means. Whoever is asked
    for help then reads the same words for a yes and for a no. */
async function send(path, body) {
  clearInterval(timer);
  const { status, data } = await call('POST', path, body);
  if (!guest || guest.ticket !== body.ticket) return;   // they walked away
  if (status === 200 && data.code) return receipt(data);
  if (status === 401) return ended();
  if (data.code === 'ALREADY_SIGNED') return signedBefore();
  if (data.code === 'TEXT_CHANGED') return begin('Nội dung cam kết vừa được thay đổi nên CHƯA ký được. Mời anh/chị tìm lại tên, đọc lại và ký.');
  const away = status === 0 || status >= 500 || status === 429;
  const retry = button('Thử lại', () => { say('Đang gửi…'); send(path, body); });
  const drop = button('Bỏ, người tiếp theo', () => next(), 'quiet');
  if (!(away && document.body.dataset.screen === 'unsent')) show('unsent', stateBox('unsent', '!', 'CHƯA GỬI', away ? (status ? 'Máy chủ đang bận.' : 'Chưa có mạng.') + ' Máy dùng chung không giữ lại gì: anh/chị chờ máy gửi xong. Nếu bỏ đi bây giờ, câu trả lời của anh/chị có thể chưa được ghi.' : data.detail),
    away && h('p', { class: 'muted' }, 'Máy tự thử lại sau mỗi 5 giây.'), actions(away && retry, drop));
  if (away) timer = setInterval(() => send(path, body), 5000);
}
function receipt(answer) {
  if (answer.state === 'SIGNED') return last(receiptParts(answer), 'Anh/chị chép lại mã, hoặc chụp màn hình này bằng điện thoại của mình.');
  // No button to sign from here: whoever takes the phone next could press it.
  last(otherParts(answer), 'Anh/chị chép lại mã nếu cần, rồi bấm “Người tiếp theo” trước khi trả máy. '
    + `Đến hết ngày ${dayOf(desk.closesOn)}, anh/chị vẫn ký được: tìm lại tên trên máy này, hoặc mở trên điện thoại của mình.`);
}
/** Signed elsewhere between finding the name and pressing: a no does not undo that, taking it back is an act of its own. */
const signedBefore = () => last([stateBox('sent', '✓', 'ĐÃ KÝ TRƯỚC ĐÓ', `Cam kết năm ${desk.year} của anh/chị đã được ghi, nên lựa chọn Không ký không thay đổi gì.`,
  'Muốn thôi cam kết, anh/chị mở trang của mình trên điện thoại và bấm Rút cam kết.')]);
/** The last screen of a person wipes itself. */
function last([state, details], hint) {
  clearInterval(timer);
  let left = WIPE_AFTER;
  const clock = h('p', { id: 'countdown' });
  const stay = button('Ở lại', () => { clearInterval(timer); stay.hidden = true; clock.textContent = 'Xem xong, anh/chị bấm “Người tiếp theo” để xóa màn hình này.'; say(clock.textContent); }, 'quiet');
  const tell = () => { clock.textContent = `Màn hình này tự xóa sau ${left} giây.`; };
  tell();
  const bar = actions(clock, button('Người tiếp theo', () => next()), stay);
  bar.classList.add('sticky');
  show('receipt', state, details, hint && h('p', { class: 'muted' }, hint), bar);
  timer = setInterval(() => { left--; if (left) tell(); else next(); }, 1000);
}
window.addEventListener('pageshow', event => event.persisted && desk && next());
