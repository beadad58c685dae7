--- Pictures of the data: bloc.chart.timeline, bloc.chart.bars, bloc.chart.lines.

return { timeline = require("bloc.chart.timeline").timeline,
  bars = require("bloc.chart.bars").bars, lines = require("bloc.chart.lines").lines }
