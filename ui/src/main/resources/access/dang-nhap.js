"use strict";
(() => {
  const by = (id) => document.getElementById(id);
  const headers = { "Content-Type": "application/json", "X-Requested-With": "giaouoc" };

  const say = (sentence) => {
    by("error").textContent = sentence;
    by("error").hidden = false;
    by("error").focus();
  };

  /** Only a path of this very portal may follow a sign-in. */
  const onward = (next) => {
    const wanted = new URLSearchParams(location.search).get("tiep") || "/";
    const own = wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.includes("\\");
    return next === "/" && own ? wanted : next;
  };

  const signIn = async (event) => {
    event.preventDefault();
    const go = by("go");
    go.disabled = true;
    go.textContent = "Đang đăng nhập…";
    try {
      const answer = await fetch("/api/access/sign-in", {
        method: "POST",
        headers,
        body: JSON.stringify({
          login: by("login").value,
          password: by("password").value,
          code: by("code").value.trim() || null,
        }),
      });
      const body = await answer.json();
      if (answer.ok) {
        location.replace(onward(body.next));
        return;
      }
      say(body.detail || "Chưa đăng nhập được. Anh/chị thử lại.");
      if (String(body.code).startsWith("CODE")) {
        by("second").hidden = false;
        by("code").value = "";
        by("code").focus();
      }
    } catch (lost) {
      say("Chưa nối được với cổng. Anh/chị xem lại mạng rồi bấm Đăng nhập lần nữa; những gì đã nhập vẫn còn.");
    }
    go.disabled = false;
    go.textContent = "Đăng nhập";
  };

  const leave = async () => {
    try {
      const answer = await fetch("/api/access/sign-out", { method: "POST", headers, body: "{}" });
      if (!answer.ok) throw new Error(answer.status);
      location.replace("/dang-nhap");
    } catch (lost) {
      say("Chưa đăng xuất được vì chưa nối được với cổng. Anh/chị bấm nút dưới đây để thử lại.");
    }
  };

  if (by("form")) {
    by("form").addEventListener("submit", signIn);
    const refused = new URLSearchParams(location.search).get("loi") || "";
    by("second").hidden = !refused.startsWith("CODE");
    by("show").hidden = false;
    by("show").addEventListener("click", () => {
      const shown = by("password").type === "text";
      by("password").type = shown ? "password" : "text";
      by("show").textContent = shown ? "Hiện" : "Ẩn";
      by("show").setAttribute("aria-pressed", String(!shown));
    });
    if (by("error").hidden) by("login").focus();
  }
  if (by("leaving")) {
    by("leave").addEventListener("click", leave);
    leave();
  }
})();
