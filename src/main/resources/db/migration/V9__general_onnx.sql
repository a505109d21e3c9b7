-- How a submission's model is kept: as safetensors of a dense network, or as the ONNX file that came.
alter table submission add column kind text not null default 'DENSE' check (kind in ('DENSE', 'ONNX'));
