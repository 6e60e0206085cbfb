/* One phone passed around, attended by an officer. Nothing of a person is ever written to this phone: what is known of
   them lives in `guest` and is wiped before the next one. Loaded only at /k/may-chung, so nurses do not pay for it. */
import { h, show, header, notice, actions, button, field, form, knowledgeField, pledgeForm, receiptParts, stateBox, labelOf, noNetwork, say, call, newId, phoneTime } from '/k/sign.js';

const WIPE_AFTER = 20;
const ENDED = 'Phiên máy dùng chung đã hết. Nhờ cán bộ công đoàn mở lại.';
const RECORDED_NOTHING = 'Chưa ghi gì. Anh/chị có thể ký sau, trên máy này hoặc trên điện thoại của mình.';
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
  show('pledge', labelOf(desk), h('div', { class: 'card' }, h('p', { class: 'name' }, guest.person.name), h('p', null, guest.person.department), leave()),
    ...pledgeForm({ ...desk, choice: guest, noteOnDecline: 'Bấm Không ký thì máy này không ghi gì.', decline: () => next(RECORDED_NOTHING),
      sign: () => send({ ticket: guest.ticket, id: newId(), person: guest.person.id, campaign: desk.campaign.code, year: desk.year, textId: desk.text.id,
        items: desk.text.items.map(item => item.id), consent: guest.consent, clientTime: phoneTime() }) }));
}
/** No queue here: the same id goes again while the person waits, and they are told what walking away means. */
async function send(body) {
  clearInterval(timer);
  const { status, data } = await call('POST', '/api/kiosk/pledges', body);
  if (!guest || guest.ticket !== body.ticket) return;   // they walked away
  if (status === 200 && data.code) return receipt(data);
  if (status === 401) return ended();
  if (data.code === 'TEXT_CHANGED') return begin('Nội dung cam kết vừa được thay đổi nên CHƯA ký được. Mời anh/chị tìm lại tên, đọc lại và ký.');
  const away = status === 0 || status >= 500 || status === 429;
  const retry = button('Thử lại', () => { say('Đang gửi…'); send(body); });
  const drop = button('Bỏ, người tiếp theo', () => next(), 'quiet');
  if (!(away && document.body.dataset.screen === 'unsent')) show('unsent', stateBox('unsent', '!', 'CHƯA GỬI', away ? (status ? 'Máy chủ đang bận.' : 'Chưa có mạng.') + ' Máy dùng chung không giữ cam kết: anh/chị chờ máy gửi xong. Nếu bỏ đi bây giờ, cam kết có thể chưa được ký.' : data.detail),
    away && h('p', { class: 'muted' }, 'Máy tự thử lại sau mỗi 5 giây.'), actions(away && retry, drop));
  if (away) timer = setInterval(() => send(body), 5000);
}
function receipt(signed) {
  clearInterval(timer);
  let left = WIPE_AFTER;
  const clock = h('p', { id: 'countdown' });
  const stay = button('Ở lại', () => { clearInterval(timer); stay.hidden = true; clock.textContent = 'Xem xong, anh/chị bấm “Người tiếp theo” để xóa màn hình này.'; say(clock.textContent); }, 'quiet');
  const tell = () => { clock.textContent = `Màn hình này tự xóa sau ${left} giây.`; };
  tell();
  const [state, details] = receiptParts(signed);
  const bar = actions(clock, button('Người tiếp theo', () => next()), stay);
  bar.classList.add('sticky');
  show('receipt', state, details, h('p', { class: 'muted' }, 'Anh/chị chép lại mã, hoặc chụp màn hình này bằng điện thoại của mình.'), bar);
  timer = setInterval(() => { left--; if (left) tell(); else next(); }, 1000);
}
window.addEventListener('pageshow', event => event.persisted && desk && next());
