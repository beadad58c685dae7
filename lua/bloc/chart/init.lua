--- Pictures of the data: bloc.chart.timeline, bloc.chart.bars.

return { timeline = require("bloc.chart.timeline").timeline,
  bars = require("bloc.chart.bars").bars }
