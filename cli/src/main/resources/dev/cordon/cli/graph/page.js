(function () {
  "use strict";
  var data = JSON.parse(document.getElementById("data").textContent);
  var svg = document.querySelector("#stage svg");
  var panel = document.querySelector("aside");
  var nodes = Array.prototype.slice.call(svg.querySelectorAll(".node"));
  var edges = Array.prototype.slice.call(svg.querySelectorAll(".edge"));
  var number = {};
  data.nodes.forEach(function (node, i) { number[node.id] = i; });

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) { made.textContent = text; }
    if (className) { made.className = className; }
    return made;
  }

  function choose(i) {
    var near = {};
    near[i] = true;
    panel.textContent = "";
    var node = data.nodes[i];
    panel.appendChild(element("h2", node.label));
    panel.appendChild(element("p", node.kind + ", " + node.look, "look"));
    var facts = element("ul");
    node.facts.forEach(function (fact) { facts.appendChild(element("li", fact)); });
    panel.appendChild(facts);
    data.edges.forEach(function (edge, e) {
      var from = number[edge.from];
      var to = number[edge.to];
      var mine = from === i || to === i;
      edges[e].classList.toggle("hot", mine);
      edges[e].classList.toggle("dim", !mine);
      if (mine) {
        var other = from === i ? to : from;
        near[other] = true;
        var tie = element("div", data.nodes[from].label + " " + edge.label + " " + data.nodes[to].label, "tie");
        tie.appendChild(element("small", edge.source));
        tie.addEventListener("click", function () { choose(other); });
        panel.appendChild(tie);
      }
    });
    nodes.forEach(function (each, n) {
      each.classList.toggle("chosen", n === i);
      each.classList.toggle("dim", !near[n]);
    });
  }

  function clear() {
    nodes.concat(edges).forEach(function (each) { each.classList.remove("dim", "hot", "chosen"); });
  }

  nodes.forEach(function (each, i) {
    each.addEventListener("click", function (event) { event.stopPropagation(); choose(i); });
    each.addEventListener("keydown", function (event) {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(i); }
    });
  });
  document.getElementById("find").addEventListener("input", function (event) {
    var wanted = event.target.value.toLowerCase();
    clear();
    if (wanted) {
      nodes.forEach(function (each, i) {
        each.classList.toggle("dim", data.nodes[i].label.toLowerCase().indexOf(wanted) < 0);
      });
    }
  });

  var box = svg.viewBox.baseVal;
  var whole = { x: box.x, y: box.y, width: box.width, height: box.height };
  var drag = null;
  var stage = document.getElementById("stage");
  stage.addEventListener("wheel", function (event) {
    event.preventDefault();
    var factor = event.deltaY > 0 ? 1.12 : 1 / 1.12;
    var place = stage.getBoundingClientRect();
    var px = (event.clientX - place.left) / place.width;
    var py = (event.clientY - place.top) / place.height;
    box.x += box.width * px * (1 - factor);
    box.y += box.height * py * (1 - factor);
    box.width *= factor;
    box.height *= factor;
  }, { passive: false });
  stage.addEventListener("mousedown", function (event) { drag = { x: event.clientX, y: event.clientY, moved: false }; });
  window.addEventListener("mousemove", function (event) {
    if (!drag) { return; }
    var scale = Math.max(box.width / stage.clientWidth, box.height / stage.clientHeight);
    box.x -= (event.clientX - drag.x) * scale;
    box.y -= (event.clientY - drag.y) * scale;
    drag = { x: event.clientX, y: event.clientY, moved: true };
  });
  window.addEventListener("mouseup", function () { drag = null; });
  stage.addEventListener("dblclick", function () {
    clear();
    box.x = whole.x; box.y = whole.y; box.width = whole.width; box.height = whole.height;
  });
  if (location.hash.length > 1) { choose(Math.min(data.nodes.length - 1, Number(location.hash.slice(1)) || 0)); }
})();
