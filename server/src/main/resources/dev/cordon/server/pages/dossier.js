(function () {
  "use strict";
  var holder = document.getElementById("graph");
  var data = JSON.parse(document.getElementById("graph-data").textContent);
  var panel = document.getElementById("node");
  var style = window.getComputedStyle(document.documentElement);
  var colour = function (name) { return style.getPropertyValue(name).trim(); };
  var looks = { subject: "--mark", designated: "--alarm", owned: "--alarm", indicted: "--warn", attributed: "--faint", incident: "--good" };
  var ranks = { subject: 4, designated: 3, owned: 3, indicted: 2, attributed: 2, incident: 1 };
  var elements = data.nodes.map(function (node) {
    return { data: { id: node.id, label: node.label, colour: colour(looks[node.look] || "--faint"), node: node } };
  }).concat(data.edges.map(function (edge, number) {
    return { data: { id: "e" + number, source: edge.from, target: edge.to, label: edge.label } };
  }));

  function element(name, text, className) {
    var made = document.createElement(name);
    made.textContent = text;
    if (className) { made.className = className; }
    return made;
  }

  function show(node) {
    panel.textContent = "";
    panel.appendChild(element("h3", node.label));
    panel.appendChild(element("p", node.kind + ", " + node.says, "faint"));
    var facts = document.createElement("ul");
    node.facts.forEach(function (fact) { facts.appendChild(element("li", fact)); });
    data.edges.forEach(function (edge) {
      if (edge.from === node.id || edge.to === node.id) {
        facts.appendChild(element("li", edge.from + " " + edge.label + " " + edge.to + " – " + edge.source));
      }
    });
    panel.appendChild(facts);
  }

  var graph = window.cytoscape({
    container: holder,
    elements: elements,
    // Rings are drawn out to ellipses: the space is wider than high, and so are labels.
    layout: { name: "concentric", animate: false, padding: 30, minNodeSpacing: 60, levelWidth: function () { return 1; },
      transform: function (node, place) { return { x: place.x * 2.2, y: place.y * 1.2 }; },
      concentric: function (node) { return ranks[node.data("node").look] || 1; } },
    maxZoom: 2.5,
    minZoom: 0.2,
    style: [
      { selector: "node", style: { label: "data(label)", "background-color": "data(colour)", color: colour("--ink"),
        "font-size": 13, "text-wrap": "wrap", "text-max-width": 150, "text-valign": "bottom", "text-margin-y": 5, width: 26, height: 26,
        "text-background-color": colour("--paper"), "text-background-opacity": 0.8, "text-background-padding": 2 } },
      { selector: "edge", style: { label: data.edges.length > 15 ? "" : "data(label)", "font-size": 10, color: colour("--faint"), "curve-style": "bezier",
        "target-arrow-shape": "triangle", "line-color": colour("--line"), "target-arrow-color": colour("--faint"), width: 1.5,
        "text-rotation": "autorotate", "text-background-color": colour("--paper"), "text-background-opacity": 0.8 } },
      { selector: "edge.hot", style: { label: "data(label)", width: 3 } },
      { selector: ":selected", style: { "border-width": 4, "border-color": colour("--focus") } }
    ]
  });
  graph.on("tap", "node", function (event) {
    graph.edges().removeClass("hot");
    event.target.connectedEdges().addClass("hot");
    show(event.target.data("node"));
  });
}());
